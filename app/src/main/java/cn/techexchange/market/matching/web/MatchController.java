package cn.techexchange.market.matching.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.demand.ClauseLabels;
import cn.techexchange.market.demand.DemandClause;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.AdviseUnmatched;
import cn.techexchange.market.matching.DismissMatch;
import cn.techexchange.market.matching.DismissalReason;
import cn.techexchange.market.matching.ListMatches;
import cn.techexchange.platform.page.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;

/** Matches of the caller's own listings; the bureau may look at any. */
@Controller("/api")
class MatchController {
    private final ListMatches list;
    private final DismissMatch dismiss;
    private final AdviseUnmatched advise;
    private final MatchAnswers answers;

    MatchController(ListMatches list, AdviseUnmatched advise, DismissMatch dismiss, MatchAnswers answers) {
        this.list = list;
        this.advise = advise;
        this.dismiss = dismiss;
        this.answers = answers;
    }

    @Get("/demands/{id}/matches")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    List<MatchAnswer> ofDemand(@Parameter(hidden = true) Caller caller, String id) {
        return answers.folded(list.of(caller, ListingKind.DEMAND, id), ListingKind.ACHIEVEMENT);
    }

    /** For a demand that nothing fits: what stands in the way. */
    @Get("/demands/{id}/matches/advice")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    UnmatchedAdvice advice(@Parameter(hidden = true) Caller caller, String id) {
        AdviseUnmatched.Advised advised = advise.of(caller, id);
        return new UnmatchedAdvice(
                advised.compared(),
                advised.unmet().stream().map(UnmetClause::of).toList());
    }

    @Get("/achievements/{id}/matches")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    List<MatchAnswer> ofAchievement(@Parameter(hidden = true) Caller caller, String id) {
        return answers.folded(list.of(caller, ListingKind.ACHIEVEMENT, id), ListingKind.DEMAND);
    }

    /** The caller's newest matches that it has not put away. */
    @Get("/matches")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    Page<MatchAnswer> newest(
            @Parameter(hidden = true) Caller caller,
            @Nullable @QueryValue @Size(max = 36) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return list.newest(caller, cursor, size).map(answers::of);
    }

    @Get("/matches/dismissal-reasons")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    List<DismissalReasonEntry> reasons() {
        return Arrays.stream(DismissalReason.values())
                .map(reason -> new DismissalReasonEntry(reason.name(), reason.label()))
                .toList();
    }

    @Post("/matches/{id}/dismissal")
    @Status(HttpStatus.NO_CONTENT)
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    void dismiss(@Parameter(hidden = true) Caller caller, String id, @Valid @Body DismissalRequest body) {
        dismiss.dismiss(caller, id, body.reason());
    }

    @Delete("/matches/{id}/dismissal")
    @Status(HttpStatus.NO_CONTENT)
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    void restore(@Parameter(hidden = true) Caller caller, String id) {
        dismiss.restore(caller, id);
    }

    /** @param compared how many of the nearest achievements were looked at */
    @Serdeable
    record UnmatchedAdvice(int compared, List<UnmetClause> unmet) {}

    @Serdeable
    record UnmetClause(String label, String said) {
        static UnmetClause of(DemandClause clause) {
            return new UnmetClause(ClauseLabels.of(clause.kind()), clause.said());
        }
    }

    @Serdeable
    record DismissalRequest(@NotNull DismissalReason reason) {}

    @Serdeable
    record DismissalReasonEntry(String code, String label) {}
}
