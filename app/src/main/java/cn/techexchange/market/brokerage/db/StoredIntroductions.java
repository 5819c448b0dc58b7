package cn.techexchange.market.brokerage.db;

import cn.techexchange.market.brokerage.BrokerageProblem;
import cn.techexchange.market.brokerage.Introduction;
import cn.techexchange.market.brokerage.IntroductionState;
import cn.techexchange.market.brokerage.Introductions;
import cn.techexchange.market.matching.Match.Parties;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Singleton
final class StoredIntroductions implements Introductions {
    private final IntroductionRows rows;

    StoredIntroductions(IntroductionRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Introduction> find(String id) {
        return rows.findById(id).map(IntroductionRow::toIntroduction);
    }

    @Override
    public Optional<Introduction> findLatest(Parties parties) {
        return rows.findLatest(parties.demandId(), parties.achievementId()).map(IntroductionRow::toIntroduction);
    }

    @Override
    public Page<Introduction> listOf(
            String organizationId, Set<IntroductionState> states, @Nullable String cursor, int size) {
        return page(rows.listOf(organizationId, names(states), cursor, size + 1), size);
    }

    @Override
    public Page<Introduction> list(Set<IntroductionState> states, @Nullable String cursor, int size) {
        return page(rows.list(names(states), cursor, size + 1), size);
    }

    @Override
    public List<String> over(Instant now, int limit) {
        return rows.over(now, limit);
    }

    @Override
    public Introduction add(Introduction introduction) {
        try {
            return rows.save(IntroductionRow.of(introduction)).toIntroduction();
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, "introduction_open")) {
                throw new ProblemException(BrokerageProblem.INTRODUCTION_NOT_POSSIBLE, "另一位技术经理人刚刚引荐了同一对，正在等待双方答复。");
            }
            throw e;
        }
    }

    @Override
    public Introduction update(Introduction introduction) {
        return rows.update(IntroductionRow.of(introduction)).toIntroduction();
    }

    private static Page<Introduction> page(List<IntroductionRow> found, int size) {
        return Page.of(found, size, IntroductionRow::id).map(IntroductionRow::toIntroduction);
    }

    private static List<String> names(Set<IntroductionState> states) {
        return (states.isEmpty() ? Arrays.stream(IntroductionState.values()) : states.stream())
                .map(IntroductionState::name)
                .toList();
    }
}
