package cn.techexchange.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Plays the demonstration from where an earlier start left it. */
@Singleton
@Requires(property = DemoFilling.PROPERTY, value = "true")
public final class DemoFilling {
    /** Set to {@code true} in a context that is made for filling. */
    public static final String PROPERTY = "exchange.demo.filling";

    /** The password of all demo accounts, in a context that is made for filling. */
    public static final String PASSWORD = "exchange.demo.password";

    private static final String COMPLETE = "complete";
    private static final int AT_ONCE = 25;
    private static final int PARTS = 10;
    private final List<Script> scripts;
    private final PlaySteps playSteps;
    private final DoneSteps doneSteps;

    DemoFilling(List<Script> scripts, PlaySteps playSteps, DoneSteps doneSteps) {
        this.scripts = List.copyOf(scripts);
        this.playSteps = playSteps;
        this.doneSteps = doneSteps;
    }

    /**
     * Never touches a database in which somebody else has begun to work.
     *
     * @param progress takes zh-CN lines
     */
    public Result fill(Consumer<String> progress) {
        var done = new Done(doneSteps.all());
        if (done.contains(COMPLETE)) {
            return Result.WAS_COMPLETE;
        }
        if (done.isEmpty() && doneSteps.isInhabited()) {
            return Result.NOT_EMPTY;
        }
        play(open(done), done, progress);
        playSteps.play(List.of(new Step(COMPLETE, Instant.now(), so -> "", true)), done);
        return Result.FILLED;
    }

    /** What is dated after today has not happened yet. */
    private List<Step> open(Done done) {
        Instant today = Instant.now();
        return scripts.stream()
                .flatMap(script -> script.steps().stream())
                .filter(step -> !step.at().isAfter(today))
                .filter(step -> !done.contains(step.key()))
                .sorted(Comparator.comparing(Step::at).thenComparing(Step::key))
                .toList();
    }

    private void play(List<Step> steps, Done done, Consumer<String> progress) {
        int told = 0;
        for (int from = 0; from < steps.size(); ) {
            int end = end(steps, from);
            playSteps.play(steps.subList(from, end), done);
            int part = from * PARTS / steps.size();
            if (part > told) {
                told = part;
                progress.accept("正在填充演示数据 " + part * 100 / PARTS + "%");
            }
            from = end;
        }
    }

    /** Of what is played at once: as many as may be, up to the next that is played alone. */
    private static int end(List<Step> steps, int from) {
        int most = Math.min(from + AT_ONCE, steps.size());
        int end = from + 1;
        while (end < most && !steps.get(from).alone() && !steps.get(end).alone()) {
            end++;
        }
        return end;
    }

    /** What became of it. */
    public enum Result {
        FILLED,
        WAS_COMPLETE,
        /** Others work here; nothing was filled. */
        NOT_EMPTY
    }
}
