package cn.techexchange.market.achievement;

import cn.techexchange.market.listing.Contact;
import cn.techexchange.market.listing.ListingVersions;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whom to call about a listed achievement: kept apart from what is public, because it is personal data. */
@Singleton
public final class AchievementContact {
    private final ListingVersions versions;

    AchievementContact(ListingVersions versions) {
        this.versions = versions;
    }

    public Optional<Contact> of(ListedAchievement listed) {
        return versions.find(listed.id(), listed.number())
                .map(version -> ((AchievementContent) version.content()).contact())
                .filter(contact -> !contact.equals(Contact.NONE));
    }
}
