package cn.techexchange.indicator.facts.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("registration_fact_head")
record FactHeadRow(@Id int id, long position, long followedSequence) {}
