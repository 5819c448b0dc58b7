package cn.techexchange.market.brokerage;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.organization.RequireVerified;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.Match.Parties;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A broker asks both sides whether they want to talk. */
@Singleton
public class ProposeIntroduction {
    private final RequireVerified requireVerified;
    private final MarketItems items;
    private final PairHistory history;
    private final Introductions introductions;
    private final TellOfIntroduction tell;
    private final Clock clock;

    ProposeIntroduction(
            RequireVerified requireVerified,
            MarketItems items,
            PairHistory history,
            Introductions introductions,
            TellOfIntroduction tell,
            Clock clock) {
        this.requireVerified = requireVerified;
        this.items = items;
        this.history = history;
        this.introductions = introductions;
        this.tell = tell;
        this.clock = clock;
    }

    /** @param reason zh-CN, why the two fit */
    public record Proposal(String demandId, String achievementId, String reason) {}

    /**
     * @throws ProblemException {@code NOT_FOUND} for a listing that is not public, {@code OWN_INTEREST}, {@code
     *     INTRODUCTION_NOT_POSSIBLE}, {@code ORGANIZATION_NOT_VERIFIED}
     */
    @Transactional
    public Introduction propose(Caller caller, Proposal proposal) {
        String organization = requireVerified.organizationOf(caller).id();
        MarketItem demand = listed(ListingKind.DEMAND, proposal.demandId());
        MarketItem achievement = listed(ListingKind.ACHIEVEMENT, proposal.achievementId());
        var parties = new Parties(
                demand.id(),
                achievement.id(),
                demand.terms().ownerId(),
                achievement.terms().ownerId());
        requireThreeParties(parties, organization);
        Instant now = LocalTime.now(clock);
        requireNoObstacle(IntroductionRules.against(history.of(parties), now));
        var broker = new Introduction.Broker(caller.accountId(), organization);
        Introduction added = introductions.add(Introduction.propose(
                Ids.next(), parties, broker, proposal.reason().strip(), now));
        tell.proposed(caller, added, demand, achievement);
        return added;
    }

    private MarketItem listed(ListingKind kind, String id) {
        return items.find(kind, id).orElseThrow(() -> ProblemException.notFound(kind.noun()));
    }

    private static void requireThreeParties(Parties parties, String organization) {
        if (parties.sideOf(organization).isPresent()) {
            throw new ProblemException(BrokerageProblem.OWN_INTEREST, "成果或需求属于您的单位。请直接发起对接，或请其他技术经理人引荐。");
        }
        if (parties.demandOwnerId().equals(parties.achievementOwnerId())) {
            throw new ProblemException(BrokerageProblem.INTRODUCTION_NOT_POSSIBLE, "成果和需求属于同一单位，无需引荐。");
        }
    }

    private static void requireNoObstacle(List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            String why = obstacles.stream().map(Obstacle::label).collect(Collectors.joining("；"));
            throw new ProblemException(BrokerageProblem.INTRODUCTION_NOT_POSSIBLE, why + "。请换一对成果和需求。");
        }
    }
}
