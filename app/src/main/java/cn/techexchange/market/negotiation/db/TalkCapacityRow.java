package cn.techexchange.market.negotiation.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("talk_capacity")
record TalkCapacityRow(@Id String organizationId, int talks, Instant declaredAt) {}
