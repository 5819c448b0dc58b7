package cn.techexchange.registry.ledger.web;

import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.ledger.LedgerHead;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** Where the chain ends now, for anybody to write down. */
@Controller("/api/public/ledger")
@Secured(SecurityRule.IS_ANONYMOUS)
final class LedgerController {
    private final LedgerEntries entries;

    LedgerController(LedgerEntries entries) {
        this.entries = entries;
    }

    @Get("/head")
    PublicLedgerHead head() {
        LedgerHead head = entries.head();
        Instant at = entries.find(head.sequence()).map(LedgerEntry::at).orElse(null);
        return new PublicLedgerHead(head.sequence(), head.hash(), LedgerEntry.ALGORITHM, at);
    }

    /** @param at when the last entry was written, null for an empty ledger */
    @Serdeable
    record PublicLedgerHead(
            long sequence,
            String hash,
            String algorithm,
            @Nullable Instant at) {}
}
