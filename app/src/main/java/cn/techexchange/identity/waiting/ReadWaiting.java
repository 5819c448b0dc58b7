package cn.techexchange.identity.waiting;

import cn.techexchange.identity.account.Caller;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Gathers what waits for a person from all business areas. */
@Singleton
public final class ReadWaiting {
    private final List<WaitingWork> areas;

    ReadWaiting(List<WaitingWork> areas) {
        this.areas = areas;
    }

    /** In the order of the sorts' names, without those of which nothing waits. */
    public List<Waiting> of(Caller caller) {
        return areas.stream()
                .flatMap(area -> area.of(caller).stream())
                .filter(waiting -> waiting.count() > 0)
                .sorted(Comparator.comparing(Waiting::sort))
                .toList();
    }
}
