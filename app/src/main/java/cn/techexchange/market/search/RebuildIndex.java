package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.searchindex.IndexContents;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Builds the index anew from the database while searching goes on, and puts it in the old one's place in one step. */
@Singleton
public final class RebuildIndex {
    private static final int PAGE = 200;
    private final WriteIndex index;
    private final IndexContents contents;
    private final MarketItems items;
    private final RebuildRuns runs;
    private final Clock clock;

    RebuildIndex(WriteIndex index, IndexContents contents, MarketItems items, RebuildRuns runs, Clock clock) {
        this.index = index;
        this.contents = contents;
        this.items = items;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Runs to the end, telling its progress.
     *
     * @throws ProblemException {@code REBUILD_RUNNING} when another rebuild is under way
     * @throws cn.techexchange.searchindex.SearchUnavailable when the engine fails; the old index stays in place then
     */
    public RebuildRun run(Consumer<RebuildRun> progress) {
        return run(begin(), progress);
    }

    RebuildRun run(RebuildRun begun, Consumer<RebuildRun> progress) {
        RebuildRun run = begun;
        try {
            index.beginRebuild(run.total());
            for (ListingKind kind : ListingKind.values()) {
                run = load(kind, run, progress);
            }
            index.publishRebuild();
            RebuildRun loaded = run;
            contents.compact(() -> runs.update(loaded.progressed(loaded.done(), now())));
            return ended(run.ended(RebuildState.DONE, "", now()));
        } catch (RuntimeException e) {
            ended(run.ended(RebuildState.FAILED, String.valueOf(e.getMessage()), now()));
            throw e;
        }
    }

    /** Makes the run known, so that no second one begins. */
    RebuildRun begin() {
        Instant now = now();
        if (runs.findLatest().filter(latest -> latest.isRunning(now)).isPresent()) {
            throw new ProblemException(SearchProblem.REBUILD_RUNNING, "索引正在重建，请等待完成后再试。");
        }
        long total = items.count(ListingKind.ACHIEVEMENT) + items.count(ListingKind.DEMAND);
        var run = new RebuildRun(Ids.next(), RebuildState.RUNNING, 0, total, "", now, now);
        runs.add(run);
        return run;
    }

    private RebuildRun load(ListingKind kind, RebuildRun before, Consumer<RebuildRun> progress) {
        RebuildRun run = before;
        String after = "";
        List<String> ids;
        do {
            ids = index.load(kind, after, PAGE);
            after = ids.isEmpty() ? after : ids.getLast();
            run = run.progressed(run.done() + ids.size(), now());
            runs.update(run);
            progress.accept(run);
        } while (!ids.isEmpty());
        return run;
    }

    private RebuildRun ended(RebuildRun run) {
        runs.update(run);
        return run;
    }

    private Instant now() {
        return LocalTime.now(clock);
    }
}
