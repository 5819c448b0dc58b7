package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.reconciliation.Difference;
import cn.techexchange.registry.reconciliation.DifferenceKind;
import cn.techexchange.registry.reconciliation.OwnRegistration;
import cn.techexchange.registry.reconciliation.OwnRegistrations;
import cn.techexchange.registry.reconciliation.Reconcile;
import cn.techexchange.registry.reconciliation.Reconciliations;
import cn.techexchange.registry.reconciliation.SettleDifference;
import cn.techexchange.registry.reconciliation.Settlement;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** What the desk does with an export of the national system. */
@Singleton
final class ReconciliationMoves {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 9, 30);
    private static final int MOST = 100;
    private final Reconcile reconcile;
    private final SettleDifference settleDifference;
    private final Reconciliations reconciliations;
    private final OwnRegistrations registrations;

    ReconciliationMoves(
            Reconcile reconcile,
            SettleDifference settleDifference,
            Reconciliations reconciliations,
            OwnRegistrations registrations) {
        this.reconcile = reconcile;
        this.settleDifference = settleDifference;
        this.reconciliations = reconciliations;
        this.registrations = registrations;
    }

    String compare(Caller reviewer) {
        List<OwnRegistration> counted = registrations.registeredBetween(FROM, TO).stream()
                .filter(OwnRegistration::counted)
                .toList();
        byte[] export = NationalExport.of(counted).getBytes(StandardCharsets.UTF_8);
        return reconcile
                .reconcile(reviewer, FROM, TO, "国家系统导出2026年1-9月（演示）.csv", new ByteArrayInputStream(export))
                .id();
    }

    /** The first of that kind. */
    String settle(Caller reviewer, String reconciliation, DifferenceKind kind, Settlement how, String why) {
        Difference open = reconciliations.differences(reconciliation, true, null, MOST).stream()
                .filter(difference -> difference.kind() == kind)
                .findFirst()
                .orElseThrow();
        return settleDifference.settle(reviewer, open.id(), how, why).id();
    }
}
