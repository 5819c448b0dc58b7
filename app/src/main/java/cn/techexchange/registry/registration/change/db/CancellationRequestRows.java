package cn.techexchange.registry.registration.change.db;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CancellationRequestRows extends GenericRepository<CancellationRequestRow, String> {
    CancellationRequestRow save(CancellationRequestRow row);

    CancellationRequestRow update(CancellationRequestRow row);

    @Query("SELECT * FROM cancellation_request WHERE registration_id = :registrationId AND open_mark = 1")
    Optional<CancellationRequestRow> findOpen(String registrationId);

    @Query("SELECT * FROM cancellation_request WHERE registration_id = :registrationId ORDER BY id DESC LIMIT 1")
    Optional<CancellationRequestRow> findLast(String registrationId);

    @Query("SELECT * FROM cancellation_request WHERE state = 'OPEN' ORDER BY id LIMIT 200")
    List<CancellationRequestRow> listOpen();
}
