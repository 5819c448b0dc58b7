package cn.techexchange.registry.ledger.tree.web;

import cn.techexchange.platform.page.Page;
import cn.techexchange.registry.ledger.tree.PublishHeads;
import cn.techexchange.registry.ledger.tree.SignedHead;
import cn.techexchange.registry.ledger.tree.SigningKey;
import cn.techexchange.registry.ledger.tree.TreeHead;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signed heads and the keys that check them. */
@Controller("/api/public/ledger")
@Secured(SecurityRule.IS_ANONYMOUS)
class LedgerHeadsController {
    private static final String LINES = "application/x-ndjson";
    private final PublishHeads publish;

    LedgerHeadsController(PublishHeads publish) {
        this.publish = publish;
    }

    /** Newest first. */
    @Get("/heads")
    Page<LedgerTreeHead> heads(
            @QueryValue @Nullable LocalDate cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return publish.page(Optional.ofNullable(cursor), size).map(LedgerTreeHead::of);
    }

    /** All of them, oldest first, as the verifier reads them. */
    @Get(value = "/heads.jsonl", produces = LINES)
    HttpResponse<String> headsFile() throws IOException {
        var out = new StringWriter();
        publish.writeHeads(out);
        return file("ledger-heads.jsonl", out);
    }

    @Get("/keys")
    List<LedgerPublicKey> keys() {
        return publish.keys().stream()
                .map(key -> new LedgerPublicKey(key.keyId(), key.algorithm(), key.publicKey(), key.firstUsedAt()))
                .toList();
    }

    /** The same keys, as the verifier reads them. */
    @Get("/keys.json")
    HttpResponse<String> keysFile() throws IOException {
        var out = new StringWriter();
        publish.writeKeys(out);
        return file("ledger-keys.json", out);
    }

    private static HttpResponse<String> file(String name, StringWriter content) {
        return HttpResponse.ok(content.toString())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /**
     * @param roots by hash algorithm
     * @param body the signed text, canonical JSON
     */
    @Serdeable
    record LedgerTreeHead(
            LocalDate date,
            long treeSize,
            String chainHash,
            Map<String, String> roots,
            Instant signedAt,
            String keyId,
            String signatureAlgorithm,
            String signature,
            String body) {
        static LedgerTreeHead of(SignedHead signed) {
            TreeHead head = signed.head();
            return new LedgerTreeHead(
                    head.date(),
                    head.treeSize(),
                    head.chainHash(),
                    head.roots(),
                    head.signedAt(),
                    head.keyId(),
                    SigningKey.ALGORITHM,
                    signed.signature(),
                    signed.body());
        }
    }

    /** @param publicKey SubjectPublicKeyInfo (RFC 8410) in Base64 */
    @Serdeable
    record LedgerPublicKey(String keyId, String algorithm, String publicKey, Instant firstUsedAt) {}
}
