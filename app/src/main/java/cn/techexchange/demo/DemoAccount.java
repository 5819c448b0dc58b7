package cn.techexchange.demo;

import cn.techexchange.identity.account.Role;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Set;

/**
 * @param organization key of its organisation
 * @param title zh-CN name of the role it is to show, empty for further people
 */
@Serdeable
public record DemoAccount(String key, String organization, String email, String name, Set<Role> roles, String title) {
    public DemoAccount {
        roles = Set.copyOf(roles);
    }

    public boolean showsARole() {
        return !title.isEmpty();
    }
}
