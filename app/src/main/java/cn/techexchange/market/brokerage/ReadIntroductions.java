package cn.techexchange.market.brokerage;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.Side;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who sees an introduction: its two sides, the broker's organisation, and the bureau. */
@Singleton
public final class ReadIntroductions {
    private final Introductions introductions;
    private final MarketItems items;
    private final Organizations organizations;
    private final Accounts accounts;

    ReadIntroductions(Introductions introductions, MarketItems items, Organizations organizations, Accounts accounts) {
        this.introductions = introductions;
        this.items = items;
        this.organizations = organizations;
        this.accounts = accounts;
    }

    /**
     * An introduction with what it is about, as far as that is public now.
     *
     * @param side the reader's own, empty for the broker and the bureau
     * @param forBroker whether the reader may see each side's answer and the reason of a refusal
     */
    public record Seen(
            Introduction introduction,
            Optional<MarketItem> demand,
            Optional<MarketItem> achievement,
            String brokerName,
            String brokerOrganization,
            Optional<Side> side,
            boolean forBroker) {}

    public Page<Seen> list(Caller caller, Set<IntroductionState> states, @Nullable String cursor, int size) {
        Page<Introduction> page = isBureau(caller)
                ? introductions.list(states, cursor, size)
                : introductions.listOf(caller.requireOrganization(), states, cursor, size);
        return new Page<>(seen(caller, page.items()), page.next());
    }

    /** @throws ProblemException {@code NOT_FOUND} for everybody else */
    public Seen get(Caller caller, String id) {
        return seen(caller, List.of(visible(caller, id))).getFirst();
    }

    Introduction visible(Caller caller, String id) {
        return introductions
                .find(id)
                .filter(found -> isBureau(caller)
                        || isBroker(caller, found)
                        || sideOf(caller, found).isPresent())
                .orElseThrow(() -> ProblemException.notFound("引荐"));
    }

    Optional<Side> sideOf(Caller caller, Introduction introduction) {
        return Optional.ofNullable(caller.organizationId())
                .flatMap(organization -> introduction.parties().sideOf(organization));
    }

    private List<Seen> seen(Caller caller, List<Introduction> found) {
        Map<String, MarketItem> demands =
                items.byId(ListingKind.DEMAND, found, each -> each.parties().demandId());
        Map<String, MarketItem> achievements = items.byId(
                ListingKind.ACHIEVEMENT, found, each -> each.parties().achievementId());
        Map<String, String> agencies = agencies(found);
        Map<String, String> people = people(found);
        return found.stream()
                .map(each -> new Seen(
                        each,
                        Optional.ofNullable(demands.get(each.parties().demandId())),
                        Optional.ofNullable(achievements.get(each.parties().achievementId())),
                        people.getOrDefault(each.broker().accountId(), ""),
                        agencies.getOrDefault(each.broker().organizationId(), ""),
                        sideOf(caller, each),
                        isBureau(caller) || isBroker(caller, each)))
                .toList();
    }

    private Map<String, String> agencies(List<Introduction> found) {
        List<String> ids = found.stream()
                .map(each -> each.broker().organizationId())
                .distinct()
                .toList();
        return organizations.findAll(ids).stream().collect(Collectors.toMap(Organization::id, Organization::name));
    }

    private Map<String, String> people(List<Introduction> found) {
        Set<String> ids = found.stream().map(each -> each.broker().accountId()).collect(Collectors.toSet());
        return accounts.findAll(ids).stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    private static boolean isBroker(Caller caller, Introduction introduction) {
        return caller.has(Role.BROKER) && introduction.broker().organizationId().equals(caller.organizationId());
    }

    private static boolean isBureau(Caller caller) {
        return caller.has(Role.ADMINISTRATOR) || caller.has(Role.AUDITOR);
    }
}
