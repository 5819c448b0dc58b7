package cn.techexchange.market.listing;

import cn.techexchange.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.List;

/** What one kind of listing asks of its content. */
public interface ListingForm<C extends ListingContent> {
    ListingKind kind();

    Class<C> contentType();

    /** Findings at the paths of the fields; empty when all is well. */
    List<FieldError> check(C content, LocalDate today, Strictness strictness);

    Completeness completeness(C content);
}
