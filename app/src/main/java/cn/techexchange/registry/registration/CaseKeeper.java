package cn.techexchange.registry.registration;

import cn.techexchange.registry.registration.CaseRef.CaseKind;

/** Where the cases of one kind are kept. */
public interface CaseKeeper {
    CaseKind kind();

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    ReviewCase<?> get(String id);

    /** Like {@link #get}, and keeps every other writer from it until the transaction ends. */
    ReviewCase<?> lock(String id);

    /** Fails with 412 at the edge when somebody else was faster. */
    ReviewCase<?> update(ReviewCase<?> changed);

    /** What the second reviewer wrote when experts were asked, empty otherwise. */
    String question(String id);
}
