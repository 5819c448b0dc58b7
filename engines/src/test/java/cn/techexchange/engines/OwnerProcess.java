package cn.techexchange.engines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Another platform: a process that starts the engines of a directory and keeps them until it is killed. */
final class OwnerProcess implements AutoCloseable {
    private static final char READY = '!';

    private final Process process;

    private OwnerProcess(Process process) {
        this.process = process;
    }

    /** @param chosen all when none is named */
    static OwnerProcess start(Path dataDirectory, Engine... chosen) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OwnerProcess.class.getName(),
                        dataDirectory.toString(),
                        chosen.length == 0 ? "" : chosen[0].name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        awaitReady(process.getInputStream());
        return new OwnerProcess(process);
    }

    private static void awaitReady(InputStream output) throws IOException {
        int character;
        do {
            character = output.read();
        } while (character >= 0 && character != READY);
        if (character < 0) {
            throw new IOException("The owner ended before its engines were ready");
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        Set<Engine> chosen =
                arguments[1].isEmpty() ? EnumSet.allOf(Engine.class) : EnumSet.of(Engine.valueOf(arguments[1]));
        try (Engines engines = Engines.start(TestSettings.in(Path.of(arguments[0])), chosen)) {
            System.out.println(engines + " " + READY);
            new CountDownLatch(1).await();
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
