package cn.techexchange.market.matching.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.feedback.FeedbackReason;
import cn.techexchange.market.matching.GiveFeedback;
import cn.techexchange.platform.text.PlainText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** What the two sides of a match tell each other. */
@Controller("/api/matches/{id}/feedback")
@Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
class MatchFeedbackController {
    private final GiveFeedback feedback;

    MatchFeedbackController(GiveFeedback feedback) {
        this.feedback = feedback;
    }

    @Get
    SaidOfMatch read(@Parameter(hidden = true) Caller caller, String id) {
        GiveFeedback.Said said = feedback.read(caller, id);
        return new SaidOfMatch(
                said.own().map(MatchFeedback::of).orElse(null),
                said.received().map(MatchFeedback::of).orElse(null),
                said.history().stream().map(MatchFeedback::of).toList());
    }

    @Put
    MatchFeedback give(@Parameter(hidden = true) Caller caller, String id, @Valid @Body FeedbackRequest body) {
        return MatchFeedback.of(feedback.give(caller, id, body.reasons(), body.remark()));
    }

    /** @param history of the caller's own side, newest first */
    @Serdeable
    record SaidOfMatch(
            @Nullable MatchFeedback own, @Nullable MatchFeedback received, List<MatchFeedback> history) {}

    @Serdeable
    record FeedbackRequest(
            @NotEmpty(message = "请至少选择一项理由。") Set<FeedbackReason> reasons,

            @NotNull @Size(max = 500) @PlainText(multiline = true)
            String remark) {}
}
