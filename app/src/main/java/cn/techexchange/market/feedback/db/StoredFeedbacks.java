package cn.techexchange.market.feedback.db;

import cn.techexchange.market.feedback.Feedback;
import cn.techexchange.market.feedback.FeedbackPair;
import cn.techexchange.market.feedback.FeedbackProblem;
import cn.techexchange.market.feedback.Feedbacks;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredFeedbacks implements Feedbacks {
    private final FeedbackRows rows;

    StoredFeedbacks(FeedbackRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void add(Feedback feedback) {
        rows.replace(FeedbackRow.standingKey(feedback.pair(), feedback.side()));
        try {
            rows.save(FeedbackRow.of(feedback));
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, "match_feedback_standing")) {
                throw new ProblemException(FeedbackProblem.FEEDBACK_JUST_CHANGED, "您单位的同事刚刚反馈了同一匹配，请刷新后查看，需要时再修改。");
            }
            throw e;
        }
    }

    @Override
    public Optional<Feedback> findStanding(String id) {
        return rows.findById(id)
                .filter(row -> row.standingKey() != null)
                .map(FeedbackRow::toFeedback)
                .filter(feedback -> !feedback.isWithdrawal());
    }

    @Override
    public Optional<Feedback> findStanding(FeedbackPair pair, ListingKind side) {
        return rows.findByStandingKey(FeedbackRow.standingKey(pair, side))
                .map(FeedbackRow::toFeedback)
                .filter(feedback -> !feedback.isWithdrawal());
    }

    @Override
    public List<Feedback> standingOn(Collection<String> achievementIds) {
        return achievementIds.isEmpty() ? List.of() : feedback(rows.standingOn(achievementIds));
    }

    @Override
    public Map<String, Set<String>> unreached(Collection<String> sellerIds) {
        return sellerIds.isEmpty()
                ? Map.of()
                : rows.unreached(sellerIds).stream()
                        .collect(Collectors.groupingBy(
                                FeedbackRows.Unreached::sellerId,
                                Collectors.mapping(FeedbackRows.Unreached::enquirerId, Collectors.toSet())));
    }

    @Override
    public List<Feedback> history(FeedbackPair pair, ListingKind side) {
        return feedback(rows.history(pair.demandId(), pair.achievementId(), side.name()));
    }

    @Override
    public Page<Feedback> listOf(String organizationId, @Nullable String cursor, int size) {
        return page(rows.listOf(organizationId, cursor, size + 1), size);
    }

    @Override
    public Page<Feedback> listAll(@Nullable String cursor, int size) {
        return page(rows.listAll(cursor, size + 1), size);
    }

    @Override
    public List<Feedback> log(Instant until, int limit) {
        return feedback(rows.log(until, limit));
    }

    private static Page<Feedback> page(List<FeedbackRow> found, int size) {
        return Page.of(found, size, FeedbackRow::id).map(FeedbackRow::toFeedback);
    }

    private static List<Feedback> feedback(List<FeedbackRow> found) {
        return found.stream().map(FeedbackRow::toFeedback).toList();
    }
}
