package cn.techexchange.market.imports;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.market.imports.form.Severity;
import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.job.Jobs;
import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people see of imports: those of their organisation, the bureau all. */
@Singleton
public final class ReadImports {
    private final ImportBatches batches;
    private final ImportFindings findings;
    private final Organizations organizations;
    private final Jobs jobs;
    private final Json json;

    ReadImports(ImportBatches batches, ImportFindings findings, Organizations organizations, Jobs jobs, Json json) {
        this.batches = batches;
        this.findings = findings;
        this.organizations = organizations;
        this.jobs = jobs;
        this.json = json;
    }

    public SeenImport get(Caller caller, String id) {
        return seen(List.of(batches.get(id, ImportScope.of(caller)))).getFirst();
    }

    public Page<SeenImport> list(Caller caller, @Nullable String cursor, int size) {
        Page<ImportBatch> page = batches.list(ImportScope.of(caller), cursor, size);
        return new Page<>(seen(page.items()), page.next());
    }

    /** @throws ProblemException {@code NOT_FOUND} also for a pass that was never wanted */
    public Page<ImportFinding> findings(
            Caller caller, Place place, @Nullable Severity severity, @Nullable String cursor, int size) {
        String job = batches.get(place.id(), ImportScope.of(caller)).job(place.phase());
        if (job == null) {
            throw ProblemException.notFound(place.phase().label() + "报告");
        }
        return findings.list(job, severity, cursor, size);
    }

    /** Which pass over which file. */
    public record Place(String id, Phase phase) {}

    private List<SeenImport> seen(List<ImportBatch> found) {
        Map<String, Job> jobsById = jobs
                .findAll(found.stream()
                        .flatMap(batch -> Stream.of(batch.checkJobId(), batch.runJobId()))
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Job::id, Function.identity()));
        Map<String, String> names =
                organizations
                        .findAll(found.stream()
                                .map(batch -> batch.plan().organizationId())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Organization::id, Organization::name));
        return found.stream().map(batch -> seen(batch, jobsById, names)).toList();
    }

    private SeenImport seen(ImportBatch batch, Map<String, Job> jobsById, Map<String, String> names) {
        return new SeenImport(
                batch,
                names.getOrDefault(batch.plan().organizationId(), ""),
                pass(jobsById.get(batch.checkJobId())),
                pass(jobsById.get(batch.runJobId())));
    }

    private SeenImport.@Nullable Pass pass(@Nullable Job job) {
        if (job == null) {
            return null;
        }
        boolean begun = job.progress().total() > 0;
        ImportCounts counts = begun ? json.read(job.progress().result(), ImportCounts.class) : ImportCounts.NONE;
        return new SeenImport.Pass(job, counts);
    }
}
