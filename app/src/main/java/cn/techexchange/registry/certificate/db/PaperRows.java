package cn.techexchange.registry.certificate.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PaperRows extends GenericRepository<PaperRow, String> {
    PaperRow save(PaperRow row);

    Optional<PaperRow> findByCode(String code);

    @Query("SELECT * FROM paper WHERE registration_id = :registrationId ORDER BY id DESC LIMIT 100")
    List<PaperRow> listOf(String registrationId);
}
