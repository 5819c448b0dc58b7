package cn.techexchange.registry.rulepack.db;

import cn.techexchange.registry.rulepack.PackEdition;
import cn.techexchange.registry.rulepack.PackEdition.PackDecision;
import cn.techexchange.registry.rulepack.PackState;
import cn.techexchange.registry.rulepack.PackVersion;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("rule_pack_edition")
record PackEditionRow(
        @Id String id,
        String code,
        int packVersion,
        String text,
        @Nullable String uploadedBy,
        Instant uploadedAt,
        @Nullable String dryRunJob,
        PackState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String reason,
        @Nullable LocalDate effectiveFrom,
        @Version @Nullable Long version) {
    static PackEditionRow of(PackEdition edition) {
        PackDecision decision = edition.decision();
        return new PackEditionRow(
                edition.id(),
                edition.edition().code(),
                edition.edition().version(),
                edition.text(),
                edition.uploadedBy(),
                edition.uploadedAt(),
                edition.dryRunJob(),
                edition.state(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at(),
                decision == null ? "" : decision.reason(),
                decision == null ? null : decision.effectiveFrom(),
                edition.rowVersion());
    }

    PackEdition toEdition() {
        PackDecision decision =
                decidedAt == null ? null : new PackDecision(decidedBy, decidedAt, reason, effectiveFrom);
        return new PackEdition(
                id,
                new PackVersion(code, packVersion),
                text,
                uploadedBy,
                uploadedAt,
                dryRunJob,
                state,
                decision,
                version);
    }
}
