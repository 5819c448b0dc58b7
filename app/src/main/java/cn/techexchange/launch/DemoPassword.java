package cn.techexchange.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;

/** The password of the demo accounts: one for a data directory, kept there so that each start can tell it again. */
record DemoPassword(Path file) {
    /** Without letters and digits that look alike on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int GROUP = 5;

    static DemoPassword in(Path data) {
        return new DemoPassword(data.resolve("secrets").resolve("demo-password"));
    }

    /** The one that the accounts were made with. */
    Optional<String> find() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the first start chooses it, from the environment or at random. */
    String get() {
        return find().orElseGet(() -> {
            String given = System.getenv("EXCHANGE_DEMO_PASSWORD");
            return keep(given == null || given.isBlank() ? random() : given.strip());
        });
    }

    private String keep(String password) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, ownerOnly);
            Files.writeString(file, password, StandardOpenOption.WRITE);
            return password;
        } catch (FileAlreadyExistsException e) {
            return find().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
