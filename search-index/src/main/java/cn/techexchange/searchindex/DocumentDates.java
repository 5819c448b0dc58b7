package cn.techexchange.searchindex;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a document was listed (its year is a facet), until which day it is valid, when it last changed.
 */
public record DocumentDates(Optional<LocalDate> listedOn, Optional<LocalDate> validUntil, Instant updatedAt) {}
