package cn.techexchange.engines;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a server again when it ends without having been told to: a node out of memory, a database that the system
 * killed. Only so often, because a server that always ends has a cause that starting it does not mend.
 */
final class SupervisedServer implements Server {
    private static final Logger LOG = LoggerFactory.getLogger(SupervisedServer.class);
    private static final int RESTARTS = 10;

    private final Server server;
    private boolean wanted;
    private int restartsLeft = RESTARTS;

    SupervisedServer(Server server) {
        this.server = server;
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public synchronized void start() throws IOException {
        server.start();
        wanted = true;
        watch();
    }

    @Override
    public synchronized void stop() throws IOException {
        wanted = false;
        server.stop();
    }

    @Override
    public void endOrphan() throws IOException {
        server.endOrphan();
    }

    @Override
    public boolean isRunning() {
        return server.isRunning();
    }

    @Override
    public CompletableFuture<?> end() {
        return server.end();
    }

    private void watch() {
        var unused = server.end().thenRunAsync(this::restart, Thread::startVirtualThread);
    }

    private synchronized void restart() {
        if (!wanted || server.isRunning()) {
            return; // told to stop, or already started again by hand
        }
        if (restartsLeft == 0) {
            LOG.error("A server on port {} ended too often and stays down", port());
            return;
        }
        restartsLeft--;
        LOG.error("A server on port {} ended unexpectedly and is started again", port());
        try {
            server.start();
            watch();
        } catch (IOException | EnginesException e) {
            LOG.error("A server on port {} could not be started again", port(), e);
        }
    }
}
