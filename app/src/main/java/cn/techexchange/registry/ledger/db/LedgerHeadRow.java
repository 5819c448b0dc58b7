package cn.techexchange.registry.ledger.db;

import cn.techexchange.registry.ledger.LedgerHead;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("ledger_head")
record LedgerHeadRow(@Id int id, long sequenceNumber, String hash) {
    LedgerHead toHead() {
        return new LedgerHead(sequenceNumber, hash);
    }
}
