package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.reports.FreezeReport;
import cn.techexchange.indicator.reports.PublishReport;
import cn.techexchange.indicator.reports.Reports;
import cn.techexchange.indicator.targets.EnterTarget;
import cn.techexchange.platform.money.Money;
import jakarta.inject.Singleton;

/** What an administrator does about the indicator. */
@Singleton
final class FigureMoves {
    private static final long TARGET_FEN = 130_000_000_000L;
    private final EnterTarget enterTarget;
    private final FreezeReport freezeReport;
    private final PublishReport publishReport;
    private final Reports reports;

    FigureMoves(EnterTarget enterTarget, FreezeReport freezeReport, PublishReport publishReport, Reports reports) {
        this.enterTarget = enterTarget;
        this.freezeReport = freezeReport;
        this.publishReport = publishReport;
        this.reports = reports;
    }

    String target(Caller administrator, int year) {
        enterTarget.enter(administrator, year, new Money(TARGET_FEN), year + " 年度科技工作要点（演示，数值为虚构）", 0);
        return String.valueOf(year);
    }

    String freeze(Caller administrator, int year) {
        return freezeReport.freeze(administrator, Period.ofYear(year)).id();
    }

    String publish(Caller administrator, String report) {
        return publishReport
                .publish(administrator, report, reports.get(report).requireVersion())
                .id();
    }
}
