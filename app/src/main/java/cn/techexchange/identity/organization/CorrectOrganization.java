package cn.techexchange.identity.organization;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The bureau puts verified facts right, never silently: with a reason, and with what stood there before. */
@Singleton
public class CorrectOrganization {
    private final Organizations organizations;
    private final CheckProfile checkProfile;
    private final Corrections corrections;
    private final OrganizationEvents events;
    private final Clock clock;

    CorrectOrganization(
            Organizations organizations,
            CheckProfile checkProfile,
            Corrections corrections,
            OrganizationEvents events,
            Clock clock) {
        this.organizations = organizations;
        this.checkProfile = checkProfile;
        this.corrections = corrections;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Organization correct(Caller caller, String id, long version, VerifiedFacts facts, String reason) {
        Organization current = organizations.getLocked(id);
        EntityTag.mustMatch(current.storedVersion(), version);
        OrganizationProfile corrected = current.profile().with(facts);
        checkProfile.check(corrected, "");
        List<FactChange> changes = current.profile().facts().changesTo(facts);
        if (changes.isEmpty()) {
            throw ProblemException.invalid("name", "没有需要更正的内容，请先修改有误的信息");
        }
        Organization stored = organizations.update(current.correct(corrected));
        corrections.add(
                new Correction(Ids.next(), id, caller.accountId(), LocalTime.now(clock), reason.strip(), changes));
        events.changed(
                stored, caller.actor(), "ORGANIZATION_CORRECTED", "更正核验信息：" + told(changes) + "。原因：" + reason.strip());
        return stored;
    }

    private static String told(List<FactChange> changes) {
        return String.join("；", changes.stream().map(FactChange::told).toList());
    }
}
