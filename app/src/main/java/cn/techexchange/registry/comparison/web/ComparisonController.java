package cn.techexchange.registry.comparison.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.comparison.ComparePacks;
import cn.techexchange.registry.comparison.Judgement;
import cn.techexchange.registry.contract.Finding;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each pack would make of a registration, for the desk. */
@Controller("/api/desk/registrations/{id}/comparison")
@Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class ComparisonController {
    private final ComparePacks comparePacks;

    ComparisonController(ComparePacks comparePacks) {
        this.comparePacks = comparePacks;
    }

    @Get
    PackComparison compare(@Parameter(hidden = true) Caller caller, String id) {
        ComparePacks.Comparison comparison = comparePacks.compare(caller, id);
        List<Judgement> all = comparison.packs().stream()
                .map(ComparePacks.ComparedPack::judgement)
                .toList();
        return new PackComparison(
                comparison.start(),
                comparison.packs().stream().map(pack -> column(pack, all)).toList());
    }

    private static PackColumn column(ComparePacks.ComparedPack pack, List<Judgement> all) {
        Judgement judgement = pack.judgement();
        return new PackColumn(
                judgement.edition().code(),
                judgement.edition().version(),
                pack.name(),
                pack.source(),
                pack.unconfirmed(),
                pack.applies(),
                judgement.kind(),
                judgement.review().days(),
                judgement.review().count().name(),
                judgement.dueOn(),
                judgement.expertStep(),
                judgement.papers(),
                judgement.findings().stream()
                        .map(finding -> new ComparedFinding(finding, differs(finding, all)))
                        .toList());
    }

    private static boolean differs(Finding finding, List<Judgement> all) {
        return !all.stream().allMatch(judgement -> judgement.findings().contains(finding));
    }

    /** @param start the day from which each due day is counted */
    @Serdeable
    record PackComparison(LocalDate start, List<PackColumn> packs) {}

    /**
     * One pack.
     *
     * @param applies the contract is in fact judged by it
     * @param dueOn null in a year whose calendar has not been entered
     */
    @Serdeable
    record PackColumn(
            String code,
            int version,
            String name,
            String source,
            boolean unconfirmed,
            boolean applies,
            String kind,
            int reviewDays,
            String dayCount,
            @Nullable LocalDate dueOn,
            boolean expertStep,
            List<String> papers,
            List<ComparedFinding> findings) {}

    /** @param differs not every pack says so */
    @Serdeable
    record ComparedFinding(Finding finding, boolean differs) {}
}
