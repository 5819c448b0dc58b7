package cn.techexchange.market.listing;

import cn.techexchange.identity.organization.OrganizationChanged;
import cn.techexchange.identity.organization.OrganizationState;
import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.outbox.Outbox;
import cn.techexchange.platform.outbox.OutboxConsumer;
import cn.techexchange.platform.outbox.OutboxMessage;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Tells of each published listing that its organisation changed: a suspended one's are no longer public, and name and
 * region are found by. So whoever follows listings need not follow organisations too.
 */
@Singleton
final class TellOfOrganization implements OutboxConsumer {
    private static final int PAGE = 500;
    private final Listings listings;
    private final Outbox outbox;
    private final Json json;

    TellOfOrganization(Listings listings, Outbox outbox, Json json) {
        this.listings = listings;
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public String name() {
        return "listings-of-organization";
    }

    @Override
    public boolean wants(String eventType) {
        return OrganizationChanged.TYPE.equals(eventType);
    }

    @Override
    public void consume(List<OutboxMessage> messages) {
        messages.stream()
                .map(message -> json.read(message.payload(), OrganizationChanged.class))
                .forEach(this::tell);
    }

    private void tell(OrganizationChanged changed) {
        boolean visible = changed.state() == OrganizationState.VERIFIED;
        String after = "";
        List<ListingEvent> page = listings.findPublished(changed.organizationId(), after, PAGE);
        while (!page.isEmpty()) {
            page.forEach(event -> outbox.publish(event.ofOrganization(visible), event.id(), event));
            after = page.getLast().id();
            page = listings.findPublished(changed.organizationId(), after, PAGE);
        }
    }
}
