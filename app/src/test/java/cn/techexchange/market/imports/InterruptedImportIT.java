package cn.techexchange.market.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.job.Job;
import cn.techexchange.platform.job.JobState;
import cn.techexchange.platform.job.Jobs;
import cn.techexchange.platform.job.RunJob;
import cn.techexchange.platform.json.Json;
import cn.techexchange.testing.Database;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.RunningPlatform;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An import that is broken off: nothing is lost, nothing is doubled. */
@OnPlatform
class InterruptedImportIT {
    /** Three steps and a half. */
    private static final int ROWS = 700;

    private final RunningPlatform platform;
    private final People people;
    private final Database database;

    InterruptedImportIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        this.database = new Database(platform);
    }

    @Test
    void theServerContinuesWhatAStoppedProcessLeft() throws Exception {
        Organization holder = people.organization(OrganizationKind.INSTITUTE);
        String job = received(holder);
        var asked = new AtomicInteger();

        platform.bean(RunJob.class).finish(job, current -> asked.incrementAndGet() <= 4);

        assertExactlyOnce(job, holder);
    }

    @Test
    void losingTheDatabaseInTheMiddleLosesAndDoublesNothing() throws Exception {
        Organization holder = people.organization(OrganizationKind.INSTITUTE);
        String job = received(holder);

        for (int kills = 0; kills < 3; kills++) {
            long before = progress(job);
            while (progress(job) == before && !isOver(job)) {
                Thread.sleep(20);
            }
            database.endConnections();
        }

        assertExactlyOnce(job, holder);
    }

    private String received(Organization holder) {
        var request = new ImportRequest(
                ListingKind.ACHIEVEMENT, "中断测试", holder.creditCode().value(), true, "rows.jsonl");
        byte[] file = ImportIT.rows(0, ROWS).getBytes(StandardCharsets.UTF_8);
        var batch = platform.bean(ReceiveImport.class)
                .receive(people.staff(Role.ADMINISTRATOR).caller(), request, new ByteArrayInputStream(file), Phase.RUN);
        return Objects.requireNonNull(batch.runJobId());
    }

    private void assertExactlyOnce(String job, Organization holder) throws Exception {
        for (int i = 0; i < 900 && !isOver(job); i++) {
            Thread.sleep(100);
        }
        Job over = read(job);
        ImportCounts counts = platform.bean(Json.class).read(over.progress().result(), ImportCounts.class);
        assertThat(over.state()).isEqualTo(JobState.DONE);
        assertThat(counts.created()).isEqualTo(ROWS);
        assertThat(counts.rows()).isEqualTo(ROWS);
        assertThat(database.count("listing WHERE organization_id = '" + holder.id() + "' AND state = 'LISTED'"))
                .isEqualTo(ROWS);
        assertThat(database.count("listing_version v JOIN listing l ON l.id = v.listing_id WHERE l.organization_id = '"
                        + holder.id() + "'"))
                .isEqualTo(ROWS);
    }

    private long progress(String job) throws InterruptedException {
        return read(job).progress().done();
    }

    private boolean isOver(String job) throws InterruptedException {
        return read(job).state().isOver();
    }

    /** The pool may hand out a connection that was just ended. */
    private Job read(String job) throws InterruptedException {
        for (int tries = 0; ; tries++) {
            try {
                return platform.bean(Jobs.class).get(job);
            } catch (RuntimeException e) {
                assertThat(tries).as("%s", e).isLessThan(50);
                Thread.sleep(50);
            }
        }
    }
}
