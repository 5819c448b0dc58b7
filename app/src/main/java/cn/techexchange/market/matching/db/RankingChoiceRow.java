package cn.techexchange.market.matching.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("ranking_choice")
record RankingChoiceRow(@Id String accountId, boolean personal, Instant chosenAt) {}
