package cn.techexchange.market.achievement;

import cn.techexchange.market.listing.Classification;
import cn.techexchange.market.listing.Contact;
import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.TidyText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Objects;

/** What an author writes of one achievement; absent parts are empty, never null. */
@Serdeable
public record AchievementContent(
        String title,
        String summary,
        Classification classification,
        Maturity maturity,
        Benefit benefit,
        Rights rights,
        Terms terms,
        Contact contact)
        implements ListingContent {
    public AchievementContent {
        title = TidyText.of(title);
        summary = TidyText.of(summary);
        classification = Objects.requireNonNullElse(classification, Classification.NONE);
        maturity = Objects.requireNonNullElse(maturity, Maturity.UNKNOWN);
        benefit = Objects.requireNonNullElse(benefit, Benefit.NONE);
        rights = Objects.requireNonNullElse(rights, Rights.NONE);
        terms = Objects.requireNonNullElse(terms, Terms.NONE);
        contact = Objects.requireNonNullElse(contact, Contact.NONE);
    }

    /** The same without personal data, as visitors and the index see it. */
    AchievementContent withoutContact() {
        return new AchievementContent(title, summary, classification, maturity, benefit, rights, terms, Contact.NONE);
    }

    @Override
    public String gist() {
        return summary + "\n" + benefit.problemSolved();
    }

    @Override
    public @Nullable LocalDate validUntil() {
        return terms.validUntil();
    }

    @Override
    public boolean secret() {
        return rights.secret();
    }

    @Override
    public Facts facts() {
        return new Facts(maturity.level(), terms.price().lowFen(), terms.price().highFen());
    }
}
