package cn.techexchange.engines;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** One of the engines; its address is fixed before it first starts and stays the same when it starts again. */
interface Server {
    int port();

    /** Ends what a killed platform left behind, starts the server and returns when it answers. */
    void start() throws IOException;

    /** Stops it cleanly; does nothing if it is not running. */
    void stop() throws IOException;

    /** Ends what a killed platform left behind. */
    void endOrphan() throws IOException;

    boolean isRunning();

    /** Completes when the running process ends, for whatever reason. */
    CompletableFuture<?> end();
}
