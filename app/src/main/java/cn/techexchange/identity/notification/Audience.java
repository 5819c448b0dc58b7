package cn.techexchange.identity.notification;

import cn.techexchange.identity.account.Role;

/** To whom a notification goes: everybody of a role or of an organisation, those who join later too, or one person. */
public record Audience(AudienceType type, String value) {
    public static Audience role(Role role) {
        return new Audience(AudienceType.ROLE, role.name());
    }

    public static Audience organization(String id) {
        return new Audience(AudienceType.ORGANIZATION, id);
    }

    public static Audience account(String id) {
        return new Audience(AudienceType.ACCOUNT, id);
    }

    /** What the value names. */
    public enum AudienceType {
        ROLE,
        ORGANIZATION,
        ACCOUNT
    }
}
