package cn.techexchange.registry.reconciliation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One comparison with one export.
 *
 * @param from first day of the period that the export covers
 * @param to last day
 * @param sha256 of the file, which is kept
 * @param open differences that are not settled yet
 */
@Introspected
public record Reconciliation(
        String id,
        LocalDate from,
        LocalDate to,
        String fileName,
        String sha256,
        int rows,
        int matched,
        int differences,
        int open,
        String by,
        Instant at) {}
