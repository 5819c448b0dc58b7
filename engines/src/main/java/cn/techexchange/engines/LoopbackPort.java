package cn.techexchange.engines;

import cn.techexchange.engines.EnginesException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

final class LoopbackPort {
    static final String HOST = "127.0.0.1";

    private LoopbackPort() {}

    /** The configured port, or any free one for 0. */
    static int choose(int configured) throws IOException {
        if (configured != 0) {
            return configured;
        }
        try (ServerSocket socket = bind(0)) {
            return socket.getLocalPort();
        }
    }

    /** Says so early and clearly, instead of leaving it to a line in a server's log. */
    static void requireFree(int port, String server) {
        try (ServerSocket socket = bind(port)) {
            assert socket.isBound();
        } catch (IOException e) {
            throw new EnginesException(
                    Reason.PORT_TAKEN, "Port " + port + " for " + server + " is used by another program", e);
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByName(HOST));
    }
}
