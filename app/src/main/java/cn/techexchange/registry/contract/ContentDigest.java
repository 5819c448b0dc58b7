package cn.techexchange.registry.contract;

import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.text.Sha256;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;

/** One hash for all that was submitted: equal hashes, equal contents. */
@Singleton
final class ContentDigest {
    private final Json json;

    ContentDigest(Json json) {
        this.json = json;
    }

    String of(Contract contract) {
        List<FileDigest> files = contract.documents().stream()
                .map(document -> new FileDigest(document.purpose().name(), document.fileName(), document.sha256()))
                .toList();
        try {
            byte[] canonical = new JsonCanonicalizer(json.write(new Contents(contract.form(), files))).getEncodedUTF8();
            return Sha256.of(canonical);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Serdeable
    record Contents(ContractForm form, List<FileDigest> documents) {}

    @Serdeable
    record FileDigest(String purpose, String fileName, String sha256) {}
}
