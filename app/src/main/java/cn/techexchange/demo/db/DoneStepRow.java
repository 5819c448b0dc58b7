package cn.techexchange.demo.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** @param subjectId of what the step made or changed */
@MappedEntity("demo_step")
record DoneStepRow(@Id String stepKey, String subjectId) {}
