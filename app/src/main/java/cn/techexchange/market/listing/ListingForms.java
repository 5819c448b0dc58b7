package cn.techexchange.market.listing;

import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the form of a kind. */
@Singleton
public final class ListingForms {
    private final Map<ListingKind, ListingForm<?>> forms = new EnumMap<>(ListingKind.class);

    ListingForms(List<ListingForm<?>> forms) {
        forms.forEach(form -> this.forms.put(form.kind(), form));
    }

    public Class<? extends ListingContent> contentType(ListingKind kind) {
        return form(kind).contentType();
    }

    public List<FieldError> check(ListingKind kind, ListingContent content, LocalDate today, Strictness strictness) {
        return checked(form(kind), content, today, strictness);
    }

    /** @throws ProblemException {@code INVALID_INPUT} with every finding */
    public void require(ListingKind kind, ListingContent content, LocalDate today, Strictness strictness) {
        List<FieldError> errors = check(kind, content, today, strictness);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    public Completeness completeness(ListingKind kind, ListingContent content) {
        return scored(form(kind), content);
    }

    private ListingForm<?> form(ListingKind kind) {
        return Objects.requireNonNull(forms.get(kind));
    }

    private static <C extends ListingContent> List<FieldError> checked(
            ListingForm<C> form, ListingContent content, LocalDate today, Strictness strictness) {
        return form.check(form.contentType().cast(content), today, strictness);
    }

    private static <C extends ListingContent> Completeness scored(ListingForm<C> form, ListingContent content) {
        return form.completeness(form.contentType().cast(content));
    }
}
