package cn.techexchange.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/** The signing secret: from the environment, or made once for the data directory. */
final class Secrets {
    private static final int BYTES = 48;
    private static final int SHORTEST = 32;

    private Secrets() {}

    static String signing(Path data) {
        String given = System.getenv("EXCHANGE_SIGNING_SECRET");
        if (given == null || given.isBlank()) {
            return generated(data.resolve("secrets").resolve("signing"));
        }
        if (given.length() < SHORTEST) {
            throw new LaunchRefused("环境变量 EXCHANGE_SIGNING_SECRET 至少需要 " + SHORTEST + " 个字符。");
        }
        return given;
    }

    private static String generated(Path file) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            String secret = Base64.getEncoder().encodeToString(random);
            Files.writeString(file, secret, StandardOpenOption.WRITE);
            return secret;
        } catch (FileAlreadyExistsException e) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            String secret = Files.readString(file).strip();
            if (secret.length() < SHORTEST) {
                throw new LaunchRefused("签名密钥文件 " + file + " 不完整。删除它后重新启动会生成新的密钥，所有人需要重新登录。");
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
