package cn.techexchange.market.search;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts a rebuild for somebody who does not wait for its end. */
@Singleton
public final class StartRebuild {
    private static final Logger LOG = LoggerFactory.getLogger(StartRebuild.class);
    private final RebuildIndex rebuild;
    private final Audit audit;

    StartRebuild(RebuildIndex rebuild, Audit audit) {
        this.rebuild = rebuild;
        this.audit = audit;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code REBUILD_RUNNING} */
    public void start(Actor actor) {
        RebuildRun run = rebuild.begin();
        audit.record(actor, "SEARCH_INDEX_REBUILD_STARTED", new Audit.Subject("search-index", run.id()), "重建检索索引");
        Thread.ofVirtual().name("rebuild-index").start(() -> finish(run));
    }

    private void finish(RebuildRun run) {
        try {
            rebuild.run(run, progress -> LOG.debug("{} of {}", progress.done(), progress.total()));
        } catch (RuntimeException e) {
            LOG.warn("rebuilding the index failed", e);
        }
    }
}
