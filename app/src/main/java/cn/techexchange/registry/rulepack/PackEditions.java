package cn.techexchange.registry.rulepack;

import java.time.LocalDate;
import java.util.List;

/** The editions of all packs. */
public interface PackEditions {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    PackEdition get(String id);

    /** Like {@link #get}, and keeps every other writer from it until the transaction ends. */
    PackEdition lock(String id);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    PackEdition ofDryRun(String job);

    /** By code, newest edition first. */
    List<PackEdition> list();

    /** The highest version of that code, 0 when there is none. */
    int latest(String code);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code RULE_PACK_VERSION_TAKEN} */
    PackEdition add(PackEdition edition);

    PackEdition update(PackEdition edition);

    /** All approved ones, those of the future too. */
    List<Approved> approved();

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    RulePack pack(PackVersion edition);

    /** The data file of that edition. @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    String text(PackVersion edition);

    /** An approved edition and the first day it applies on. */
    record Approved(PackVersion edition, LocalDate effectiveFrom) {}
}
