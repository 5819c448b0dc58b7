package cn.techexchange.registry.reconciliation.db;

import cn.techexchange.registry.reconciliation.Reconciliation;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

@MappedEntity("reconciliation")
record ReconciliationRow(
        @Id String id,
        LocalDate fromDate,
        LocalDate toDate,
        String fileName,
        String sha256,
        int rowTotal,
        int matched,
        String accountId,
        Instant at) {
    static ReconciliationRow of(Reconciliation made) {
        return new ReconciliationRow(
                made.id(),
                made.from(),
                made.to(),
                made.fileName(),
                made.sha256(),
                made.rows(),
                made.matched(),
                made.by(),
                made.at());
    }
}
