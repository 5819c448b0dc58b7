package cn.techexchange.market.matching.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.feedback.FeedbackTally;
import cn.techexchange.market.feedback.Prior;
import cn.techexchange.market.matching.ChooseRanking;
import cn.techexchange.market.matching.Criterion;
import cn.techexchange.market.negotiation.SellerRecords;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;

/** Whether the caller's lists are ranked by conduct too, and by what they are ranked at all. */
@Controller("/api/account/ranking")
@Secured(SecurityRule.IS_AUTHENTICATED)
class RankingController {
    private final ChooseRanking choose;

    RankingController(ChooseRanking choose) {
        this.choose = choose;
    }

    @Get
    Ranking read(@Parameter(hidden = true) Caller caller) {
        return Ranking.of(choose.isPersonal(caller));
    }

    @Put
    Ranking choose(@Parameter(hidden = true) Caller caller, @Valid @Body RankingRequest body) {
        choose.choose(caller, body.personal());
        return Ranking.of(body.personal());
    }

    @Serdeable
    record RankingRequest(@NotNull Boolean personal) {}

    /**
     * @param priorGood imagined good cases that every estimated share begins with
     * @param priorCases imagined cases in all
     * @param answerDays within how many days an enquiry has to be answered
     * @param leastTold from how many organisations on a reason is told with its number
     */
    @Serdeable
    record Ranking(
            boolean personal,
            List<Weight> weights,
            double priorGood,
            double priorCases,
            long answerDays,
            int leastTold) {
        static Ranking of(boolean personal) {
            return new Ranking(
                    personal,
                    Arrays.stream(Criterion.values()).map(Weight::of).toList(),
                    Prior.HOUSE.successes(),
                    Prior.HOUSE.successes() + Prior.HOUSE.failures(),
                    SellerRecords.ANSWER.toDays(),
                    FeedbackTally.LEAST_TOLD);
        }
    }

    /** @param conduct it looks at how organisations behave, not at what the listings say */
    @Serdeable
    record Weight(Criterion criterion, String label, int most, boolean conduct) {
        static Weight of(Criterion criterion) {
            return new Weight(criterion, criterion.label(), criterion.most(), criterion.isConduct());
        }
    }
}
