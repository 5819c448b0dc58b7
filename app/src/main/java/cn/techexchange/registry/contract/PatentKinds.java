package cn.techexchange.registry.contract;

import java.util.Set;

/** The codes of {@code intellectual-property.csv} that are patents. */
public final class PatentKinds {
    public static final Set<String> CODES = Set.of("PATENT", "INVENTION", "UTILITY_MODEL", "DESIGN");

    private PatentKinds() {}
}
