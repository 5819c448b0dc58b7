package cn.techexchange.identity.account;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows; null parts do not narrow it.
 *
 * @param text part of the name or of the e-mail address
 */
public record AccountFilter(
        @Nullable String text,
        @Nullable String organizationId,
        @Nullable AccountState state) {}
