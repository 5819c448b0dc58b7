package cn.techexchange.registry.registration.change.db;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import cn.techexchange.registry.registration.RegistrationProblem;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.ChangeState;
import cn.techexchange.registry.registration.change.Changes;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredChanges implements Changes {
    private final ChangeRows rows;
    private final ChangeReviewerRows reviewers;

    StoredChanges(ChangeRows rows, ChangeReviewerRows reviewers) {
        this.rows = rows;
        this.reviewers = reviewers;
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
    public List<Change> queue(Set<ChangeState> states, @Nullable String after, int limit) {
        return rows.queue(List.copyOf(states), Objects.requireNonNullElse(after, ""), limit).stream()
                .map(this::whole)
                .toList();
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
        ChangeRow row = rows.update(ChangeRow.of(change));
        change.reviewers().participations().forEach(part -> reviewers.save(ChangeReviewerRow.of(row, part)));
        return whole(row);
    }

    private Change whole(ChangeRow row) {
        return row.toChange(reviewers.listOf(row.id()).stream()
                .map(ChangeReviewerRow::toParticipation)
                .toList());
    }
}
