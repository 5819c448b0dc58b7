package cn.techexchange.identity.organization;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Changes an organisation's profile by its own people. */
@Singleton
public class EditOrganization {
    private final Organizations organizations;
    private final CheckProfile checkProfile;
    private final OrganizationEvents events;
    private final Clock clock;

    EditOrganization(Organizations organizations, CheckProfile checkProfile, OrganizationEvents events, Clock clock) {
        this.organizations = organizations;
        this.checkProfile = checkProfile;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Organization editOwn(Caller caller, long version, OrganizationProfile profile) {
        return change(caller, version, profile, current -> current.edit(profile));
    }

    @Transactional
    public Organization reapply(Caller caller, long version, OrganizationProfile profile) {
        Instant now = LocalTime.now(clock);
        return change(caller, version, profile, current -> current.reapply(profile, now));
    }

    private Organization change(
            Caller caller, long version, OrganizationProfile profile, UnaryOperator<Organization> move) {
        checkProfile.check(profile, "");
        Organization current = organizations.getLocked(caller.requireOrganization());
        EntityTag.mustMatch(current.storedVersion(), version);
        Organization changed = organizations.update(move.apply(current));
        boolean again = changed.state() != current.state();
        events.changed(
                changed,
                caller.actor(),
                again ? "ORGANIZATION_REAPPLIED" : "ORGANIZATION_EDITED",
                (again ? "重新申请入驻：" : "修改单位信息：") + changed.name());
        return changed;
    }
}
