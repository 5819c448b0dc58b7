package cn.techexchange.registry.registration.db;

import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.registration.QueueFilter;
import cn.techexchange.registry.registration.QueuePlace;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationProblem;
import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.RegistrationStep;
import cn.techexchange.registry.registration.Registrations;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredRegistrations implements Registrations {
    // Ids are hexadecimal; a collation for people sorts most signs before digits.
    private static final String AFTER_ALL = "g";
    private final RegistrationRows rows;
    private final ReviewerRows reviewers;
    private final StepRows steps;
    private final QueueStatements queue;

    StoredRegistrations(RegistrationRows rows, ReviewerRows reviewers, StepRows steps, QueueStatements queue) {
        this.rows = rows;
        this.reviewers = reviewers;
        this.steps = steps;
        this.queue = queue;
    }

    @Override
    public Registration get(String id) {
        return rows.findById(id).map(this::whole).orElseThrow(() -> ProblemException.notFound("登记"));
    }

    @Override
    public Registration lock(String id) {
        return rows.lock(id).map(this::whole).orElseThrow(() -> ProblemException.notFound("登记"));
    }

    @Override
    public Optional<Registration> findByContract(String contractId) {
        return rows.findByContractId(contractId).map(this::whole);
    }

    @Override
    public Optional<Registration> findByReference(String reference) {
        return rows.findByReference(reference).map(this::whole);
    }

    @Override
    public String nextReference(int year) {
        rows.countReference(year);
        return "KQ-%d-%06d".formatted(year, rows.lastReference(year));
    }

    @Override
    public Registration add(Registration registration) {
        if (rows.findByContractId(registration.filing().contractId()).isPresent()) {
            throw new ProblemException(RegistrationProblem.CONTRACT_ALREADY_FILED, "这份合同已提交登记，请在“我的登记”中查看进度。");
        }
        return whole(rows.save(RegistrationRow.of(registration)));
    }

    /** Reviewers are written anew around the row: their party codes must follow it, and the CHECK see them. */
    @Override
    public Registration update(Registration registration) {
        reviewers.deleteOf(registration.id());
        reviewers.detachExperts(registration.id());
        RegistrationRow row = updateRow(RegistrationRow.of(registration));
        reviewers.attachExperts(registration.id());
        registration.reviewers().participations().forEach(part -> reviewers.save(ReviewerRow.of(row, part)));
        return whole(row);
    }

    private RegistrationRow updateRow(RegistrationRow row) {
        try {
            return rows.update(row);
        } catch (OptimisticLockException e) {
            throw e;
        } catch (DataAccessException e) {
            String number = row.nationalNumber();
            if (number != null && rows.existsByNationalNumber(number)) {
                throw new ProblemException(
                        RegistrationProblem.NATIONAL_NUMBER_TAKEN, "全国登记编号 " + number + " 已用于另一份合同，请核对后重新填写。");
            }
            throw e;
        }
    }

    @Override
    public void addStep(String id, RegistrationStep step) {
        int position = steps.countByRegistrationId(id) + 1;
        steps.save(new StepRow(
                Ids.next(), id, position, step.state(), step.at(), step.by(), step.accountId(), step.note()));
    }

    @Override
    public List<RegistrationStep> steps(String id) {
        return steps.listOf(id).stream().map(StepRow::toStep).toList();
    }

    @Override
    public List<Registration> listOf(String registrantId, @Nullable String before, int limit) {
        return rows.listOf(registrantId, before == null ? AFTER_ALL : before, limit).stream()
                .map(this::whole)
                .toList();
    }

    @Override
    public List<Registration> queue(QueueFilter filter, @Nullable QueuePlace after, int limit) {
        var query = new QueueQuery(filter);
        String page = query.page(after, limit);
        List<String> ids = queue.ids(page, query.values());
        Map<String, RegistrationRow> found = ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(ids).stream().collect(Collectors.toMap(RegistrationRow::id, Function.identity()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(this::whole)
                .toList();
    }

    @Override
    public long count(QueueFilter filter) {
        var query = new QueueQuery(filter);
        return queue.count(query.count(), query.values());
    }

    @Override
    public List<Registration> listAfter(String after, int limit) {
        return rows.listAfter(after, limit).stream().map(this::whole).toList();
    }

    @Override
    public List<Registration> running(String after, int limit) {
        return rows.running(after, limit).stream().map(this::whole).toList();
    }

    @Override
    public Map<RegistrationState, Long> counts() {
        return rows.counts().stream().collect(Collectors.toMap(StateCount::state, StateCount::registrations));
    }

    private Registration whole(RegistrationRow row) {
        return row.toRegistration(reviewers.listOf(row.id()).stream()
                .map(ReviewerRow::toParticipation)
                .toList());
    }
}
