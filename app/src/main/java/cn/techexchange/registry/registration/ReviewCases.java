package cn.techexchange.registry.registration;

import cn.techexchange.registry.registration.CaseRef.CaseKind;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** All that the desk reviews, whatever its kind. */
@Singleton
public final class ReviewCases {
    private static final int BATCH = 200;
    private final Map<CaseKind, CaseKeeper> keepers = new EnumMap<>(CaseKind.class);

    ReviewCases(List<CaseKeeper> keepers) {
        keepers.forEach(keeper -> this.keepers.put(keeper.kind(), keeper));
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    public ReviewCase<?> get(CaseRef ref) {
        return keeper(ref).get(ref.id());
    }

    /** Like {@link #get}, and keeps every other writer from it until the transaction ends. */
    public ReviewCase<?> lock(CaseRef ref) {
        return keeper(ref).lock(ref.id());
    }

    public ReviewCase<?> update(ReviewCase<?> changed) {
        return keeper(changed.ref()).update(changed);
    }

    /** Each one under review, one kind after the other. */
    void eachRunning(Consumer<ReviewCase<?>> each) {
        keepers.values().forEach(keeper -> eachRunning(keeper, each));
    }

    private static void eachRunning(CaseKeeper keeper, Consumer<ReviewCase<?>> each) {
        List<? extends ReviewCase<?>> batch;
        String after = "";
        do {
            batch = keeper.running(after, BATCH);
            batch.forEach(each);
            after = batch.isEmpty() ? after : batch.getLast().ref().id();
        } while (batch.size() == BATCH);
    }

    /** What the second reviewer wrote when experts were asked, empty otherwise. */
    public String question(CaseRef ref) {
        return keeper(ref).question(ref.id());
    }

    private CaseKeeper keeper(CaseRef ref) {
        return Objects.requireNonNull(keepers.get(ref.kind()));
    }
}
