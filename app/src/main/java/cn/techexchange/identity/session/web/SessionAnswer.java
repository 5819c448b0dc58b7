package cn.techexchange.identity.session.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationState;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/** @param expiresIn seconds until the access token is refused */
@Serdeable
record SessionAnswer(String accessToken, long expiresIn, SessionAccount account) {
    /** Who is signed in, as the pages need it. */
    @Serdeable
    record SessionAccount(
            String id,
            String name,
            String email,
            @Nullable String organizationId,
            @Nullable String organizationName,
            @Nullable OrganizationKind organizationKind,
            @Nullable OrganizationState organizationState,
            List<Role> roles,
            boolean demo) {
        static SessionAccount of(Account account, Optional<Organization> organization) {
            return new SessionAccount(
                    account.id(),
                    account.name(),
                    account.email(),
                    account.organizationId(),
                    organization.map(Organization::name).orElse(null),
                    organization.map(Organization::kind).orElse(null),
                    organization.map(Organization::state).orElse(null),
                    account.roles().stream().sorted().toList(),
                    account.demo());
        }
    }
}
