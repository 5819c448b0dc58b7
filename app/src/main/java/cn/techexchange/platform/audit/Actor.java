package cn.techexchange.platform.audit;

import org.jspecify.annotations.Nullable;

/** Who acts; both ids are null for the platform itself and for a person not yet known. */
public record Actor(@Nullable String accountId, @Nullable String organizationId) {
    public static final Actor PLATFORM = new Actor(null, null);
}
