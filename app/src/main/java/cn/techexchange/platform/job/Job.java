package cn.techexchange.platform.job;

import cn.techexchange.platform.id.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of long work.
 *
 * @param type which {@link JobWork} does it
 * @param failures failed tries since the last step that went well
 * @param message zh-CN, why it was given up; empty otherwise
 */
public record Job(
        String id,
        String type,
        JobState state,
        JobProgress progress,
        int failures,
        String message,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    public static Job queued(String type, Instant now) {
        return new Job(Ids.next(), type, JobState.QUEUED, JobProgress.NONE, 0, "", now, null);
    }

    Job running() {
        return new Job(id, type, JobState.RUNNING, progress, failures, message, createdAt, null);
    }

    Job advanced(JobStep step, Instant now) {
        JobState next = step.last() ? JobState.DONE : JobState.RUNNING;
        return new Job(id, type, next, step.progress(), 0, "", createdAt, step.last() ? now : null);
    }

    Job failedOnce() {
        return new Job(id, type, state, progress, failures + 1, message, createdAt, null);
    }

    Job givenUp(String reason, Instant now) {
        return new Job(id, type, JobState.FAILED, progress, failures, reason, createdAt, now);
    }
}
