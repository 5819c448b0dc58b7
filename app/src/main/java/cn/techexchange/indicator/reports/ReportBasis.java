package cn.techexchange.indicator.reports;

import cn.techexchange.indicator.facts.Area;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.registry.ledger.LedgerHead;
import java.time.Instant;

/**
 * All that a report is made from, beside the facts.
 *
 * @param ledger the end of the ledger when it was frozen: what came later is in other reports
 * @param area what flows are seen from
 */
public record ReportBasis(Period period, Area area, ReportRules rules, Instant asOf, LedgerHead ledger) {
    FactFilter filter() {
        return FactFilter.of(period).of(area, null).knownAt(ledger.sequence());
    }
}
