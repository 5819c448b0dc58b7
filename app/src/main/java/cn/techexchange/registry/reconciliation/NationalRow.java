package cn.techexchange.registry.reconciliation;

import java.time.LocalDate;

/**
 * One contract as the national system exports it.
 *
 * @param row as the person sees it in the file
 * @param number the national number, digits only
 */
record NationalRow(
        long row,
        String number,
        String projectName,
        String seller,
        String buyer,
        long grossFen,
        long technologyFen,
        LocalDate registeredOn) {}
