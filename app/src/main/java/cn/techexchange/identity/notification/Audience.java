package cn.techexchange.identity.notification;

import cn.techexchange.identity.account.Role;

/** To whom a notification goes: everybody of a role or of an organisation, those who join later too. */
public record Audience(AudienceType type, String value) {
    public static Audience role(Role role) {
        return new Audience(AudienceType.ROLE, role.name());
    }

    public static Audience organization(String id) {
        return new Audience(AudienceType.ORGANIZATION, id);
    }

    /** What the value names. */
    public enum AudienceType {
        ROLE,
        ORGANIZATION
    }
}
