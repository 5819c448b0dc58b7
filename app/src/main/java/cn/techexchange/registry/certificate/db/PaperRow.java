package cn.techexchange.registry.certificate.db;

import cn.techexchange.platform.json.Json;
import cn.techexchange.registry.certificate.Paper;
import cn.techexchange.registry.certificate.PaperContent;
import cn.techexchange.registry.certificate.PaperKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("paper")
record PaperRow(
        @Id String id,
        PaperKind kind,
        String registrationId,
        @Nullable Long ledgerSequence,
        String code,
        String content,
        String sha256,
        Instant issuedAt) {
    static PaperRow of(Paper paper, Json json) {
        return new PaperRow(
                paper.id(),
                paper.kind(),
                paper.registrationId(),
                paper.ledgerSequence(),
                paper.code(),
                json.write(paper.content()),
                paper.sha256(),
                paper.issuedAt());
    }

    Paper toPaper(Json json) {
        return new Paper(
                id, kind, registrationId, ledgerSequence, json.read(content, PaperContent.class), sha256, issuedAt);
    }
}
