package cn.techexchange.platform.job;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs each {@link ContinuousWork}, and each of the {@link ContinuousWorks}, in its own thread from the server's start to its end. */
@Singleton
final class ContinuousWorker implements ApplicationEventListener<ServerStartupEvent> {
    private static final Duration LAST_STEP = Duration.ofSeconds(20);
    private final List<ContinuousWork> works;
    private final List<ContinuousWorks> kinds;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile List<Thread> threads = List.of();

    ContinuousWorker(List<ContinuousWork> works, List<ContinuousWorks> kinds) {
        this.works = List.copyOf(works);
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        threads = Stream.concat(works.stream(), kinds.stream().flatMap(kind -> kind.list().stream()))
                .filter(ContinuousWork::isOn)
                .map(work -> Thread.ofVirtual().name(work.name()).start(new WorkLoop(work, this::rest)))
                .toList();
    }

    private void rest(Duration pause) throws InterruptedException {
        if (end.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new InterruptedException("the server ends");
        }
    }

    /** Threads that rest wake up; a step under way is finished, for an interrupt would break its connection. */
    @PreDestroy
    void stop() throws InterruptedException {
        end.countDown();
        for (Thread thread : threads) {
            thread.join(LAST_STEP);
        }
    }
}
