package cn.techexchange.market.imports;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.job.JobState;
import cn.techexchange.platform.job.Jobs;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Puts a pass over a file into the queue of jobs. */
@Singleton
public class QueueImport {
    private final ImportBatches batches;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;

    QueueImport(ImportBatches batches, Jobs jobs, Audit audit, Clock clock) {
        this.batches = batches;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ImportBatch add(Caller caller, ImportBatch batch, Phase first) {
        String job = queued();
        ImportBatch stored = batches.add(batch.with(first, job));
        record(caller, stored, "IMPORT_RECEIVED");
        return stored;
    }

    /**
     * Begins the real run of a file that was checked.
     *
     * @throws ProblemException {@code IMPORT_NOT_CHECKED} before the dry run is done, {@code IMPORT_ALREADY_RUN}
     */
    @Transactional
    public ImportBatch begin(Caller caller, String id) {
        ImportBatch batch = batches.get(id, ImportScope.of(caller));
        if (batch.runJobId() != null) {
            throw new ProblemException(ImportProblem.IMPORT_ALREADY_RUN, "这个文件已经开始导入。如有修改，请重新上传，已导入的行会按来源编号更新。");
        }
        String check = batch.checkJobId();
        if (check == null || jobs.get(check).state() != JobState.DONE) {
            throw new ProblemException(ImportProblem.IMPORT_NOT_CHECKED, "请等试运行完成后再开始导入。");
        }
        ImportBatch stored = batches.update(batch.with(Phase.RUN, queued()));
        record(caller, stored, "IMPORT_STARTED");
        return stored;
    }

    private String queued() {
        Instant now = LocalTime.now(clock);
        return jobs.add(Job.queued(ImportWork.TYPE, now), now).id();
    }

    private void record(Caller caller, ImportBatch batch, String action) {
        ImportBatch.Plan plan = batch.plan();
        String detail = plan.kind().noun() + "导入，来源“" + plan.sourceSystem() + "”，文件“"
                + batch.file().name() + "”";
        audit.record(caller.actor(), action, new Audit.Subject("import", batch.id()), detail);
    }
}
