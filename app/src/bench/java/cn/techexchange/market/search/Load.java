package cn.techexchange.market.search;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Asks questions by so many clients at once, for so long or until there are no more questions. */
final class Load {
    /** One way of being asked; must fail when the answer is none. */
    @FunctionalInterface
    interface Ask {
        void ask(String question) throws Exception;
    }

    private final List<String> questions;
    private final int clients;
    private final long duration;
    private final Ask ask;

    Load(List<String> questions, int clients, double seconds, Ask ask) {
        this.questions = List.copyOf(questions);
        this.clients = clients;
        this.duration = (long) (seconds * 1e9);
        this.ask = ask;
    }

    /** Each client asks as soon as it has its answer: the most that can be had. */
    Latencies closed() {
        return run(index -> System.nanoTime());
    }

    /** Questions arrive at this rate whatever the answers do; waiting for a free client counts. */
    Latencies open(double perSecond) {
        long start = System.nanoTime();
        return run(index -> start + (long) (index * 1e9 / perSecond));
    }

    private Latencies run(ToLongFunction<Integer> due) {
        var next = new AtomicInteger();
        long start = System.nanoTime();
        List<Callable<long[]>> work = Stream.generate(() -> (Callable<long[]>) () -> client(next, due, start))
                .limit(clients)
                .toList();
        try (var executor = Executors.newFixedThreadPool(clients)) {
            var taken = Stream.<long[]>builder();
            for (var done : executor.invokeAll(work)) {
                taken.add(done.get());
            }
            return Latencies.ofNanos(taken.build().flatMapToLong(Arrays::stream).toArray(), System.nanoTime() - start);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private long[] client(AtomicInteger next, ToLongFunction<Integer> due, long start) throws Exception {
        var taken = new long[questions.size()];
        int count = 0;
        for (int index = next.getAndIncrement(); index < questions.size(); index = next.getAndIncrement()) {
            long begin = due.applyAsLong(index);
            if (Math.max(begin, System.nanoTime()) - start > duration) {
                break;
            }
            Thread.sleep(java.time.Duration.ofNanos(Math.max(0, begin - System.nanoTime())));
            ask.ask(questions.get(index));
            taken[count++] = System.nanoTime() - begin;
        }
        return Arrays.copyOf(taken, count);
    }
}
