package cn.techexchange.indicator.reports;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.indicator.facts.Area;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.indicator.facts.FollowLedger;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerHead;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Freezes the figures of a period that is over. */
@Singleton
public class FreezeReport {
    private final LedgerEntries entries;
    private final FollowLedger followLedger;
    private final RulePacks rulePacks;
    private final Facts facts;
    private final KeepReport keepReport;
    private final Clock clock;

    FreezeReport(
            LedgerEntries entries,
            FollowLedger followLedger,
            RulePacks rulePacks,
            Facts facts,
            KeepReport keepReport,
            Clock clock) {
        this.entries = entries;
        this.followLedger = followLedger;
        this.rulePacks = rulePacks;
        this.facts = facts;
        this.keepReport = keepReport;
        this.clock = clock;
    }

    /**
     * Holds the ledger's head, so that between reading it and entering the report nothing can come.
     *
     * @throws ProblemException {@code PERIOD_NOT_OVER}
     */
    @Transactional
    public Report freeze(Caller caller, Period period) {
        LocalDate today = LocalTime.today(clock);
        if (!period.to().isBefore(today)) {
            throw new ProblemException(ReportProblem.PERIOD_NOT_OVER, "统计期到 " + period.to() + " 结束，次日起才能冻结报告。");
        }
        LedgerHead head = entries.lockHead();
        followLedger.follow();
        var basis = new ReportBasis(
                period, Area.DISTRICT, rulePacks.inForceOn(today).code(), LocalTime.now(clock), head);
        return keepReport.keep(caller, Ids.next(), basis, facts.figures().total(basis.filter()));
    }
}
