package cn.techexchange.launch;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.function.ToIntFunction;

/** One command's work on the running platform, or on the data directory of a stopped one. */
final class Work {
    private Work() {}

    /** Says first what is worked on. @return the work's exit code */
    static int on(LaunchOptions options, PrintWriter out, ToIntFunction<ApplicationContext> work) {
        try (Installation installation = Installation.toWork(options);
                ApplicationContext context = Platform.working(installation)) {
            out.println(installation.description());
            return work.applyAsInt(context);
        }
    }
}
