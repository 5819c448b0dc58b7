package cn.techexchange.market.brokerage.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("good_match")
record GoodMatchRow(@Id String demandId, String achievementId, Instant foundAt) {}
