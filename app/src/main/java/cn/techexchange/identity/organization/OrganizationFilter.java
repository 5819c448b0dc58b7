package cn.techexchange.identity.organization;

import org.jspecify.annotations.Nullable;

/**
 * Which organisations a list shows; null parts do not narrow it.
 *
 * @param text part of the name, or a whole credit code
 */
public record OrganizationFilter(
        @Nullable OrganizationState state,
        @Nullable OrganizationKind kind,
        @Nullable String text) {}
