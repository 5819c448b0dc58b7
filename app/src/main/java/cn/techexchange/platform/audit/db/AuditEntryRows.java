package cn.techexchange.platform.audit.db;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEntryRows extends GenericRepository<AuditEntryRow, String> {
    AuditEntryRow save(AuditEntryRow row);
}
