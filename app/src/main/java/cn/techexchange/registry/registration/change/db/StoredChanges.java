package cn.techexchange.registry.registration.change.db;

import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import cn.techexchange.registry.registration.QueuePlace;
import cn.techexchange.registry.registration.RegistrationProblem;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.ChangeFilter;
import cn.techexchange.registry.registration.change.ChangeStep;
import cn.techexchange.registry.registration.change.Changes;
import cn.techexchange.registry.registration.db.QueueStatements;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredChanges implements Changes {
    private final ChangeRows rows;
    private final ChangeReviewerRows reviewers;
    private final ChangeStepRows steps;
    private final QueueStatements queue;

    StoredChanges(ChangeRows rows, ChangeReviewerRows reviewers, ChangeStepRows steps, QueueStatements queue) {
        this.rows = rows;
        this.reviewers = reviewers;
        this.steps = steps;
        this.queue = queue;
    }

    @Override
    public Change get(String id) {
        return rows.findById(id).map(this::whole).orElseThrow(() -> ProblemException.notFound("变更申请"));
    }

    @Override
    public Change lock(String id) {
        return rows.lock(id).map(this::whole).orElseThrow(() -> ProblemException.notFound("变更申请"));
    }

    @Override
    public Optional<Change> findOpen(String registrationId) {
        return rows.findOpen(registrationId).map(this::whole);
    }

    @Override
    public List<Change> listOf(String registrationId) {
        return rows.listOf(registrationId).stream().map(this::whole).toList();
    }

    @Override
    public List<Change> queue(ChangeFilter filter, @Nullable QueuePlace after, int limit) {
        var query = new ChangeQueueQuery(filter);
        String page = query.page(after, limit);
        List<String> ids = queue.ids(page, query.values());
        Map<String, ChangeRow> found = ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(ids).stream().collect(Collectors.toMap(ChangeRow::id, Function.identity()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(this::whole)
                .toList();
    }

    @Override
    public long count(ChangeFilter filter) {
        var query = new ChangeQueueQuery(filter);
        return queue.count(query.count(), query.values());
    }

    @Override
    public List<Change> running(String after, int limit) {
        return rows.running(after, limit).stream().map(this::whole).toList();
    }

    @Override
    public Change add(Change change) {
        try {
            return whole(rows.save(ChangeRow.of(change)));
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, "registration_change_one_open")) {
                throw new ProblemException(RegistrationProblem.CHANGE_PENDING, "已有未办结的变更申请，请先办结或撤回。");
            }
            throw e;
        }
    }

    /** Reviewers are written anew around the row, so that the CHECK sees the parties as they are. */
    @Override
    public Change update(Change change) {
        reviewers.deleteOf(change.id());
        reviewers.detachExperts(change.id());
        ChangeRow row = rows.update(ChangeRow.of(change));
        reviewers.attachExperts(change.id());
        change.review().reviewers().participations().forEach(part -> reviewers.save(ChangeReviewerRow.of(row, part)));
        return whole(row);
    }

    @Override
    public void addStep(String id, ChangeStep step) {
        int position = steps.countByChangeId(id) + 1;
        steps.save(new ChangeStepRow(
                Ids.next(), id, position, step.state(), step.at(), step.by(), step.accountId(), step.note()));
    }

    @Override
    public List<ChangeStep> steps(String id) {
        return steps.listOf(id).stream().map(ChangeStepRow::toStep).toList();
    }

    private Change whole(ChangeRow row) {
        return row.toChange(reviewers.listOf(row.id()).stream()
                .map(ChangeReviewerRow::toParticipation)
                .toList());
    }
}
