package cn.techexchange.indicator.facts;

import cn.techexchange.registry.registration.Figures;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What facts take from a ledger entry's body. */
@Serdeable
record EntryContent(Content content) {

    /**
     * @param figures what the entry changes, null in entries older than this field and in those that change nothing
     * @param submission number of the submission that the entry is about, null for an entry about none
     * @param registeredOn as text, null where it is not registered
     */
    @Serdeable
    record Content(
            @Nullable Figures figures,
            @Nullable Integer submission,
            @Nullable Long transactionValueFen,
            @Nullable Long technologyValueFen,
            @Nullable String registeredOn) {}
}
