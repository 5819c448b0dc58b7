package cn.techexchange.registry.registration;

import cn.techexchange.registry.registration.CaseRef.CaseKind;
import java.util.List;

/** Where the cases of one kind are kept. */
public interface CaseKeeper {
    CaseKind kind();

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    ReviewCase<?> get(String id);

    /** Like {@link #get}, and keeps every other writer from it until the transaction ends. */
    ReviewCase<?> lock(String id);

    /** Fails with 412 at the edge when somebody else was faster. */
    ReviewCase<?> update(ReviewCase<?> changed);

    /** Those under review, in the order of their ids. @param after id of the last one before, empty at the beginning */
    List<? extends ReviewCase<?>> running(String after, int limit);

    /** What the second reviewer wrote when experts were asked, empty otherwise. */
    String question(String id);
}
