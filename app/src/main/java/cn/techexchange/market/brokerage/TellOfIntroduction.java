package cn.techexchange.market.brokerage;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.notification.Audience;
import cn.techexchange.identity.notification.Notifications;
import cn.techexchange.market.matching.Side;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;

/** Tells the sides and the broker what became of an introduction, and keeps the trail. No note names an anonymous owner. */
@Singleton
class TellOfIntroduction {
    private static final String LINK = "/work/introductions/";
    private final Notifications notifications;
    private final Audit audit;

    TellOfIntroduction(Notifications notifications, Audit audit) {
        this.notifications = notifications;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void proposed(Caller broker, Introduction introduction, MarketItem demand, MarketItem achievement) {
        String pair = "需求“" + demand.title() + "”和成果“" + achievement.title() + "”";
        note(introduction.parties().demandOwnerId(), introduction, "技术经理人向您引荐一项成果", pair, introduction.proposedAt());
        note(
                introduction.parties().achievementOwnerId(),
                introduction,
                "技术经理人向您引荐一项需求",
                pair,
                introduction.proposedAt());
        record(broker.actor(), introduction, "INTRODUCTION_PROPOSED", "引荐" + pair);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void answered(Caller caller, Introduction introduction, Side side) {
        Instant now = Objects.requireNonNullElseGet(
                introduction.closedAt(),
                () -> introduction.answers().acceptedAt(side).orElseThrow());
        String who = side == Side.DEMAND ? "需求方" : "成果方";
        switch (introduction.state()) {
            case HALF_ACCEPTED -> toBroker(introduction, "引荐：" + who + "已接受", "另一方还没有答复。", now);
            case ACCEPTED -> {
                toBroker(introduction, "引荐：双方都已接受", "双方可以发起对接。", now);
                toBothSides(introduction, "引荐：双方都愿意对接", "现在可以发起对接。", now);
            }
            case DECLINED -> {
                toBroker(introduction, "引荐：" + who + "谢绝", "引荐已结束，90 天内不再引荐这一对。", now);
                String other = introduction.parties().demandOwnerId();
                other = side == Side.DEMAND ? introduction.parties().achievementOwnerId() : other;
                note(other, introduction, "引荐未成", "对方暂无对接意向，引荐已结束", now);
            }
            case PROPOSED, EXPIRED, WITHDRAWN -> throw new IllegalStateException("no answer leads here");
        }
        record(
                caller.actor(),
                introduction,
                "INTRODUCTION_" + introduction.state().name(),
                who + "答复引荐");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void withdrawn(Caller broker, Introduction introduction) {
        Instant now = Objects.requireNonNull(introduction.closedAt());
        toBothSides(introduction, "引荐已撤回", "技术经理人撤回了引荐，无需再答复。", now);
        record(broker.actor(), introduction, "INTRODUCTION_WITHDRAWN", "撤回引荐");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void expired(Introduction introduction) {
        toBroker(introduction, "引荐已到期", "双方未在期限内都作出答复，引荐已结束。", Objects.requireNonNull(introduction.closedAt()));
        record(Actor.PLATFORM, introduction, "INTRODUCTION_EXPIRED", "引荐到期");
    }

    private void toBroker(Introduction introduction, String title, String text, Instant now) {
        notifications.add(
                Audience.account(introduction.broker().accountId()), title, text, LINK + introduction.id(), now);
    }

    private void toBothSides(Introduction introduction, String title, String text, Instant now) {
        note(introduction.parties().demandOwnerId(), introduction, title, text, now);
        note(introduction.parties().achievementOwnerId(), introduction, title, text, now);
    }

    private void note(String organization, Introduction introduction, String title, String text, Instant now) {
        notifications.add(Audience.organization(organization), title, text, LINK + introduction.id(), now);
    }

    private void record(Actor actor, Introduction introduction, String action, String detail) {
        audit.record(actor, action, new Audit.Subject("introduction", introduction.id()), detail);
    }
}
