package cn.techexchange.market.search.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.search.IndexStatus;
import cn.techexchange.market.search.ReadIndexStatus;
import cn.techexchange.market.search.RebuildRun;
import cn.techexchange.market.search.StartRebuild;
import cn.techexchange.searchindex.VectorProgress;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;

/** The index as the bureau's administrator sees it. */
@Controller("/api/administration/search-index")
class IndexAdministrationController {
    private final ReadIndexStatus status;
    private final StartRebuild rebuild;

    IndexAdministrationController(ReadIndexStatus status, StartRebuild rebuild) {
        this.status = status;
        this.rebuild = rebuild;
    }

    @Get
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    SearchIndexStatus read() {
        return SearchIndexStatus.of(status.read());
    }

    /** Starts a rebuild in the background; its progress is in the status. */
    @Post("/rebuild")
    @Status(HttpStatus.ACCEPTED)
    @Secured(Role.Name.ADMINISTRATOR)
    void rebuild(@Parameter(hidden = true) Caller caller) {
        rebuild.start(caller.actor());
    }

    /**
     * @param state AVAILABLE, LIMITED or UNAVAILABLE
     * @param documents null while the engine is away
     */
    @Serdeable
    record SearchIndexStatus(
            String state,
            @Nullable String indexName,
            long listed,
            @Nullable Long documents,
            @Nullable Long vectors,
            long queued,
            @Nullable SearchIndexRebuild rebuild) {
        static SearchIndexStatus of(IndexStatus status) {
            return new SearchIndexStatus(
                    status.health().state().name(),
                    status.indexName().orElse(null),
                    status.listed(),
                    status.vectors().map(VectorProgress::total).orElse(null),
                    status.vectors().map(VectorProgress::embedded).orElse(null),
                    status.queued(),
                    status.rebuild().map(SearchIndexRebuild::of).orElse(null));
        }
    }

    /** @param state RUNNING, DONE or FAILED */
    @Serdeable
    record SearchIndexRebuild(String state, long done, long total, Instant startedAt, Instant updatedAt) {
        static SearchIndexRebuild of(RebuildRun run) {
            return new SearchIndexRebuild(
                    run.state().name(), run.done(), run.total(), run.startedAt(), run.updatedAt());
        }
    }
}
