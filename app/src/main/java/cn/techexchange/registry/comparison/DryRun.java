package cn.techexchange.registry.comparison;

import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.job.JobProgress;
import cn.techexchange.platform.job.JobRun;
import cn.techexchange.platform.job.JobStep;

/** One pass over the registrations in the order of their ids; the checkpoint keeps the last of them. */
final class DryRun implements JobRun {
    private final String jobId;
    private final long total;
    private final TryRegistrations.Editions editions;
    private final TryRegistrations tryRegistrations;
    private long done;
    private String after;

    DryRun(Job job, long total, TryRegistrations.Editions editions, TryRegistrations tryRegistrations) {
        jobId = job.id();
        this.total = total;
        this.editions = editions;
        this.tryRegistrations = tryRegistrations;
        done = job.progress().done();
        after = done == 0 ? "" : tryRegistrations.checkpoint(job.progress());
    }

    @Override
    public long position() {
        return done;
    }

    @Override
    public JobStep next() {
        TryRegistrations.Tried tried = tryRegistrations.next(jobId, after, editions);
        done += tried.count();
        after = tried.last();
        var progress = new JobProgress(done, Math.max(total, done), tryRegistrations.result(after));
        return new JobStep(progress, tried.isLast());
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
