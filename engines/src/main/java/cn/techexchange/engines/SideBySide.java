package cn.techexchange.engines;

import cn.techexchange.engines.EnginesException.Reason;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same with several servers at once and waits for all. */
final class SideBySide {
    private SideBySide() {}

    static void run(Collection<Server> servers, Step step) throws IOException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> steps = servers.stream()
                    .map(server -> threads.<Void>submit(() -> {
                        step.on(server);
                        return null;
                    }))
                    .toList();
            for (Future<Void> running : steps) {
                await(running);
            }
        }
    }

    private static void await(Future<Void> step) throws IOException {
        try {
            step.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case EnginesException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnginesException(Reason.INTERRUPTED, "Interrupted while waiting for the servers", e);
        }
    }

    interface Step {
        void on(Server server) throws IOException;
    }
}
