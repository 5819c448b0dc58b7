package cn.techexchange.registry.nationalform.db;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("registration")
record WantedRow(@Id String id) {}
