package cn.techexchange.market.imports;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.listing.ListingKind;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file that is to be taken in.
 *
 * @param checkJobId the dry run, null where none was asked for
 * @param runJobId the real run, null before it is wanted
 * @param version for the optimistic lock; null before it is first stored
 */
public record ImportBatch(
        String id,
        Plan plan,
        ImportFile file,
        @Nullable String checkJobId,
        @Nullable String runJobId,
        Instant createdAt,
        @Nullable Long version) {

    /**
     * What becomes of the rows.
     *
     * @param sourceSystem the system whose identifiers the rows carry
     * @param publish list at once instead of leaving drafts
     */
    public record Plan(
            ListingKind kind, String organizationId, Importer importer, String sourceSystem, boolean publish) {}

    /** @param administrator whether the bureau's administrator imports, as was so when it began */
    public record Importer(String accountId, boolean administrator) {}

    /** Who acts when the job runs, long after the request. */
    Caller caller() {
        Set<Role> roles = plan.importer().administrator() ? Set.of(Role.ADMINISTRATOR) : Set.of();
        return new Caller(plan.importer().accountId(), "", plan.organizationId(), roles);
    }

    boolean isCheck(String jobId) {
        return jobId.equals(checkJobId);
    }

    /** The pass's job, null while the pass is not wanted. */
    public @Nullable String job(Phase phase) {
        return switch (phase) {
            case CHECK -> checkJobId;
            case RUN -> runJobId;
        };
    }

    ImportBatch with(Phase phase, String jobId) {
        return switch (phase) {
            case CHECK -> new ImportBatch(id, plan, file, jobId, runJobId, createdAt, version);
            case RUN -> new ImportBatch(id, plan, file, checkJobId, jobId, createdAt, version);
        };
    }
}
