package cn.techexchange.market.negotiation;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person sees of the negotiations: names of the two sides, and what is unread. */
@Singleton
public final class ReadNegotiations {
    private final NegotiationAccess access;
    private final Negotiations negotiations;
    private final Messages messages;
    private final Organizations organizations;

    ReadNegotiations(
            NegotiationAccess access, Negotiations negotiations, Messages messages, Organizations organizations) {
        this.access = access;
        this.negotiations = negotiations;
        this.messages = messages;
        this.organizations = organizations;
    }

    public Page<Seen> list(Caller caller, Set<NegotiationState> states, @Nullable String cursor, int size) {
        Page<Negotiation> found = caller.has(Role.BROKER)
                ? negotiations.listSharedWith(caller.accountId(), states, cursor, size)
                : negotiations.listOf(caller.requireOrganization(), states, cursor, size);
        return new Page<>(seen(caller, found.items()), found.next());
    }

    public Seen get(Caller caller, String id) {
        return seen(caller, List.of(access.visible(caller, id))).getFirst();
    }

    /** The thread, oldest first, and remembers that the newest of it was read. */
    public List<Message> thread(Caller caller, String id, @Nullable String before, int size) {
        Negotiation negotiation = access.visible(caller, id);
        List<Message> thread = messages.listBefore(id, before, size);
        if (before == null && !thread.isEmpty()) {
            messages.markRead(id, caller.accountId(), thread.getLast().id());
        }
        boolean hidden = hidesOwnerFrom(caller, negotiation);
        return hidden ? thread.stream().map(ReadNegotiations::withoutAuthor).toList() : thread;
    }

    private List<Seen> seen(Caller caller, List<Negotiation> found) {
        Map<String, String> names = names(found);
        String own = Objects.requireNonNullElse(caller.organizationId(), "");
        Map<String, Integer> unread =
                messages.unread(found.stream().map(Negotiation::id).toList(), caller.accountId(), own);
        return found.stream()
                .map(negotiation -> new Seen(
                        negotiation,
                        access.side(caller, negotiation),
                        hidesOwnerFrom(caller, negotiation) ? "" : name(names, negotiation, Side.OWNER),
                        name(names, negotiation, Side.ENQUIRER),
                        unread.getOrDefault(negotiation.id(), 0)))
                .toList();
    }

    private boolean hidesOwnerFrom(Caller caller, Negotiation negotiation) {
        return negotiation.hidesOwner()
                && access.side(caller, negotiation).filter(Side.OWNER::equals).isEmpty();
    }

    private Map<String, String> names(List<Negotiation> found) {
        List<String> ids = found.stream()
                .map(Negotiation::sides)
                .flatMap(sides -> Stream.of(sides.ownerId(), sides.enquirerId()))
                .distinct()
                .toList();
        return organizations.findAll(ids).stream().collect(Collectors.toMap(Organization::id, Organization::name));
    }

    private static String name(Map<String, String> names, Negotiation negotiation, Side side) {
        return names.getOrDefault(negotiation.sides().organizationOf(side), "");
    }

    private static Message withoutAuthor(Message message) {
        return message.side() == Side.ENQUIRER
                ? message
                : new Message(
                        message.id(),
                        message.negotiationId(),
                        message.kind(),
                        message.side(),
                        "",
                        "",
                        message.text(),
                        message.offerId(),
                        message.sentAt());
    }

    /**
     * A negotiation as one person sees it.
     *
     * @param side the person's own, empty for a broker
     * @param ownerName empty while the owner stays anonymous
     */
    public record Seen(
            Negotiation negotiation, Optional<Side> side, String ownerName, String enquirerName, int unread) {}
}
