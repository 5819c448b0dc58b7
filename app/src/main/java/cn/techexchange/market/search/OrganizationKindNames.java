package cn.techexchange.market.search;

import cn.techexchange.identity.organization.OrganizationKind;
import java.util.Arrays;

/** What readers call the kinds of organisations. */
public final class OrganizationKindNames {
    private OrganizationKindNames() {}

    /** The code itself where it is no known kind. */
    public static String of(String code) {
        return Arrays.stream(OrganizationKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .map(OrganizationKindNames::of)
                .orElse(code);
    }

    public static String of(OrganizationKind kind) {
        return switch (kind) {
            case UNIVERSITY -> "高等院校";
            case INSTITUTE -> "科研院所";
            case ENTERPRISE -> "企业";
            case AGENCY -> "科技中介机构";
            case BUREAU -> "科技主管部门";
        };
    }
}
