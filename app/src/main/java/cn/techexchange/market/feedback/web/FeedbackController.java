package cn.techexchange.market.feedback.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.feedback.FeedbackReason;
import cn.techexchange.market.feedback.ListFeedback;
import cn.techexchange.market.feedback.SayFeedback;
import cn.techexchange.market.feedback.ToldReason;
import cn.techexchange.platform.page.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Feedback beyond a single match; nobody but its two sides and brokers ever reads it. */
@Controller("/api/feedback")
@Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER, Role.Name.BROKER})
class FeedbackController {
    private final ListFeedback list;
    private final SayFeedback say;

    FeedbackController(ListFeedback list, SayFeedback say) {
        this.list = list;
        this.say = say;
    }

    /** A broker reads what stands in all matches, a member what the own organisation gave and received. */
    @Get
    Page<FeedbackAnswer> list(
            @Parameter(hidden = true) Caller caller,
            @Nullable @QueryValue @Size(max = 36) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return list.list(caller, cursor, size).map(FeedbackAnswer::of);
    }

    @Get("/reasons")
    List<ToldReason> reasons() {
        return ToldReason.all(List.of(FeedbackReason.values()));
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    void takeBack(@Parameter(hidden = true) Caller caller, String id) {
        say.takeBack(caller, id);
    }
}
