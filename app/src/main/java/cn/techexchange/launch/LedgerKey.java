package cn.techexchange.launch;

import cn.techexchange.registry.ledger.tree.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Objects;

/** The key that signs the ledger's heads: from the environment, or made once for the data directory. */
final class LedgerKey {
    private static final String VARIABLE = "EXCHANGE_LEDGER_KEY";

    private LedgerKey() {}

    static String of(Path data) {
        String given = System.getenv(VARIABLE);
        if (given != null && !given.isBlank()) {
            return checked(given, "环境变量 " + VARIABLE + " 不是 Ed25519 私钥（PKCS #8，Base64 或 PEM）。");
        }
        Path file = data.resolve("secrets").resolve("ledger-key");
        return checked(generated(file), "账本签名密钥文件 " + file + " 不完整。请从备份恢复；删除它会改用新的密钥，旧的公钥仍会公布。");
    }

    private static String checked(String text, String refusal) {
        try {
            SigningKey.parse(text);
            return text;
        } catch (IllegalArgumentException e) {
            throw new LaunchRefused(refusal);
        }
    }

    private static String generated(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            byte[] key = KeyPairGenerator.getInstance(SigningKey.ALGORITHM)
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            String text = Base64.getEncoder().encodeToString(key);
            Files.writeString(file, text, StandardOpenOption.WRITE);
            return text;
        } catch (FileAlreadyExistsException e) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
