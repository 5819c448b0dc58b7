package cn.techexchange.launch;

/** The command cannot run; the message is zh-CN and says what to do. */
final class LaunchRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LaunchRefused(String message) {
        super(message);
    }
}
