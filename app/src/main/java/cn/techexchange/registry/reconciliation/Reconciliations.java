package cn.techexchange.registry.reconciliation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comparisons made so far. */
public interface Reconciliations {
    void add(Reconciliation reconciliation, List<Difference> differences);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    Reconciliation get(String id);

    /** Newest first. @param before id of the last one of the page before, null for the first page */
    List<Reconciliation> list(@Nullable String before, int limit);

    /** In the order in which they were found. @param after id of the last one of the page before, null for the first */
    List<Difference> differences(String id, boolean onlyOpen, @Nullable String after, int limit);

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    Difference difference(String id);

    /** Fails with 412 at the edge when somebody else was faster. */
    Difference update(Difference difference);
}
