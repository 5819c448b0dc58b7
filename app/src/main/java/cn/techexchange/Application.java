package cn.techexchange;

import cn.techexchange.launch.ExchangeCommand;

/** The platform's one entrance: every way to start or to work on it is a command. */
public final class Application {
    private Application() {}

    public static void main(String[] arguments) {
        System.exit(ExchangeCommand.run(arguments));
    }
}
