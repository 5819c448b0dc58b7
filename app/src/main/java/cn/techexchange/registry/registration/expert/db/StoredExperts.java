package cn.techexchange.registry.registration.expert.db;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import cn.techexchange.registry.registration.expert.Assignment;
import cn.techexchange.registry.registration.expert.ExpertProblem;
import cn.techexchange.registry.registration.expert.Experts;
import cn.techexchange.registry.registration.expert.Opinion;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@Singleton
final class StoredExperts implements Experts {
    private final OpinionRows rows;

    StoredExperts(OpinionRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Assignment> find(String caseId, String accountId) {
        return rows.expert(caseId, accountId).map(ExpertRow::toAssignment);
    }

    @Override
    public List<Assignment> listOf(String caseId) {
        return rows.experts(caseId).stream().map(ExpertRow::toAssignment).toList();
    }

    @Override
    public List<Assignment> listOfExpert(String accountId) {
        return rows.ofExpert(accountId).stream().map(ExpertRow::toAssignment).toList();
    }

    @Override
    public void add(Assignment assignment) {
        if (find(assignment.ref().id(), assignment.accountId()).isPresent()) {
            throw new ProblemException(ExpertProblem.EXPERT_ALREADY_ASSIGNED, "这位专家已受邀评审这份合同，请另选专家。");
        }
        rows.addExpert(
                assignment.ref().id(),
                assignment.registrationId(),
                assignment.accountId(),
                assignment.creditCode(),
                assignment.assignedBy(),
                assignment.assignedAt());
    }

    @Override
    public void declare(Assignment assignment) {
        Assignment.Declaration declaration = Objects.requireNonNull(assignment.declaration());
        rows.declare(
                assignment.ref().id(),
                assignment.accountId(),
                declaration.conflicted(),
                declaration.text(),
                declaration.at());
    }

    @Override
    public void recuse(Assignment assignment, Instant at) {
        rows.recuse(assignment.ref().id(), assignment.accountId(), at);
    }

    @Override
    public void add(Opinion opinion) {
        try {
            rows.save(OpinionRow.of(opinion));
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, "PRIMARY")) {
                throw new ProblemException(ExpertProblem.OPINION_LOCKED, "您已提交意见，不能再修改。");
            }
            throw e;
        }
    }

    @Override
    public List<Opinion> opinions(String caseId) {
        return rows.listOf(caseId).stream().map(OpinionRow::toOpinion).toList();
    }
}
