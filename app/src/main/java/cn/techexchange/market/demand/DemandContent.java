package cn.techexchange.market.demand;

import cn.techexchange.market.listing.Classification;
import cn.techexchange.market.listing.Contact;
import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.TidyText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What an author writes of one demand; absent parts are empty, never null.
 *
 * @param clauses what it asks, where the author has corrected what was found
 * @param unquantifiedReason why no target can be given in numbers; empty when there are targets
 */
@Serdeable
public record DemandContent(
        String title,
        Situation situation,
        List<Target> targets,
        String unquantifiedReason,
        Classification classification,
        Conditions conditions,
        Disclosure disclosure,
        Contact contact,
        AuthoredClauses clauses)
        implements ListingContent {
    public DemandContent {
        title = TidyText.of(title);
        situation = Objects.requireNonNullElse(situation, Situation.NONE);
        targets = TidyText.listOf(targets);
        unquantifiedReason = TidyText.of(unquantifiedReason);
        classification = Objects.requireNonNullElse(classification, Classification.NONE);
        conditions = Objects.requireNonNullElse(conditions, Conditions.NONE);
        disclosure = Objects.requireNonNullElse(disclosure, Disclosure.OPEN);
        contact = Objects.requireNonNullElse(contact, Contact.NONE);
        clauses = Objects.requireNonNullElse(clauses, AuthoredClauses.NONE);
    }

    /** The same without personal data, as visitors and the index see it. */
    DemandContent withoutContact() {
        return new DemandContent(
                title,
                situation,
                targets,
                unquantifiedReason,
                classification,
                conditions,
                disclosure,
                Contact.NONE,
                clauses);
    }

    @Override
    public String gist() {
        return situation.problem();
    }

    @Override
    public @Nullable LocalDate validUntil() {
        return conditions.validUntil();
    }

    @Override
    public boolean secret() {
        return disclosure.secret();
    }

    @Override
    public Facts facts() {
        return new Facts(
                conditions.minimumMaturity(),
                conditions.budget().lowFen(),
                conditions.budget().highFen());
    }
}
