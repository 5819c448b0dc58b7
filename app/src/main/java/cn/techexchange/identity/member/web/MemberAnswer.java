package cn.techexchange.identity.member.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.AccountState;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A person as those who manage them see them. */
@Serdeable
record MemberAnswer(
        String id,
        String email,
        String name,
        String phone,
        @Nullable String organizationId,
        @Nullable String organizationName,
        List<Role> roles,
        AccountState state,
        boolean demo,
        String etag) {
    static MemberAnswer of(Account account, @Nullable Organization organization) {
        return new MemberAnswer(
                account.id(),
                account.email(),
                account.name(),
                account.phone(),
                account.organizationId(),
                organization == null ? null : organization.name(),
                account.roles().stream().sorted().toList(),
                account.state(),
                account.demo(),
                EntityTag.of(account.storedVersion()));
    }
}
