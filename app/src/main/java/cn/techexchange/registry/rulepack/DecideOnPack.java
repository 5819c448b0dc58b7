package cn.techexchange.registry.rulepack;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The second person approves or rejects an uploaded edition; never the one who uploaded it. */
@Singleton
public class DecideOnPack {
    private final PackEditions editions;
    private final Audit audit;
    private final Clock clock;

    DecideOnPack(PackEditions editions, Audit audit, Clock clock) {
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws cn.techexchange.platform.problem.ProblemException {@code RULE_PACK_NEEDS_SECOND_PERSON}, {@code
     *     RULE_PACK_DECIDED}, {@code VERSION_CHANGED}, {@code INVALID_INPUT} for a day that is over
     */
    @Transactional
    public PackEdition approve(Caller caller, String id, long rowVersion, LocalDate effectiveFrom) {
        PackEdition open = locked(id, rowVersion);
        Instant now = LocalTime.now(clock);
        PackEdition approved = open.approve(caller.accountId(), now, effectiveFrom, LocalTime.dateOf(now));
        record(caller, open, "RULE_PACK_APPROVED", "批准规则包 " + open.edition() + "，自 " + effectiveFrom + " 起适用");
        return editions.update(approved);
    }

    /** As {@link #approve}. */
    @Transactional
    public PackEdition reject(Caller caller, String id, long rowVersion, String reason) {
        PackEdition open = locked(id, rowVersion);
        PackEdition rejected = open.reject(caller.accountId(), LocalTime.now(clock), reason.strip());
        record(caller, open, "RULE_PACK_REJECTED", "退回规则包 " + open.edition() + "。原因：" + reason.strip());
        return editions.update(rejected);
    }

    private PackEdition locked(String id, long rowVersion) {
        PackEdition open = editions.lock(id);
        EntityTag.mustMatch(open.requireVersion(), rowVersion);
        return open;
    }

    private void record(Caller caller, PackEdition edition, String action, String detail) {
        audit.record(caller.actor(), action, new Audit.Subject("rule-pack", edition.id()), detail);
    }
}
