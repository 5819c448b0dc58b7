package cn.techexchange.registry.comparison;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.WorkingDays;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractKind;
import cn.techexchange.registry.contract.PreCheck;
import cn.techexchange.registry.rulepack.PackRequirements.PaperRequirement;
import cn.techexchange.registry.rulepack.ReviewPeriod;
import cn.techexchange.registry.rulepack.RulePack;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts one contract under one pack; changes nothing. */
@Singleton
final class JudgeContract {
    private final PreCheck preCheck;
    private final WorkingDays calendar;

    JudgeContract(PreCheck preCheck, WorkingDays calendar) {
        this.preCheck = preCheck;
        this.calendar = calendar;
    }

    /** @param start the day from which the review is counted */
    Judgement judge(Contract contract, LocalDate start, RulePack pack) {
        String kind = countedKind(contract, pack);
        return new Judgement(
                pack.edition(),
                kind.isEmpty() ? "" : pack.kinds().nameOf(kind),
                pack.review(),
                end(pack.review(), start),
                pack.asksExperts(contract.form().worksheet().technologyValue().fen()),
                pack.requirements().papers().stream()
                        .filter(paper -> paper.holdsFor(kind))
                        .map(PaperRequirement::name)
                        .toList(),
                preCheck.packFindings(contract, pack));
    }

    private static String countedKind(Contract contract, RulePack pack) {
        ContractKind kind = contract.form().subject().kind();
        return kind == null
                ? ""
                : pack.kinds().countedAs(kind.name(), contract.form().subject().subKind());
    }

    private @Nullable LocalDate end(ReviewPeriod period, LocalDate start) {
        try {
            return period.endFrom(start, calendar);
        } catch (ProblemException e) {
            // One missing year may not hide what can be compared; the page says why the day is open.
            return null;
        }
    }
}
