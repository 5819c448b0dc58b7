package cn.techexchange.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.registry.ledger.tree.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerKeyTest {
    @Test
    void aKeyIsMadeOnceAndForItsOwnerOnly(@TempDir Path data) throws IOException {
        String first = LedgerKey.of(data);
        Path file = data.resolve("secrets").resolve("ledger-key");

        assertThat(LedgerKey.of(data)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(SigningKey.parse(first).id()).matches("[0-9a-f]{16}");
    }

    @Test
    void aDamagedKeyStopsTheStart(@TempDir Path data) throws IOException {
        LedgerKey.of(data);
        Files.writeString(data.resolve("secrets").resolve("ledger-key"), "half");

        assertThatThrownBy(() -> LedgerKey.of(data)).isInstanceOf(LaunchRefused.class);
    }
}
