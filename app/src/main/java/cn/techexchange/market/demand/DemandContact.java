package cn.techexchange.market.demand;

import cn.techexchange.market.listing.Contact;
import cn.techexchange.market.listing.ListingVersions;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whom to call about a listed demand, where its author lets the contact be shown at all. */
@Singleton
public final class DemandContact {
    private final ListingVersions versions;

    DemandContact(ListingVersions versions) {
        this.versions = versions;
    }

    public Optional<Contact> of(ListedDemand listed) {
        if (listed.content().disclosure().visibility() != Visibility.PUBLIC) {
            return Optional.empty();
        }
        return versions.find(listed.id(), listed.number())
                .map(version -> ((DemandContent) version.content()).contact())
                .filter(contact -> !contact.equals(Contact.NONE));
    }
}
