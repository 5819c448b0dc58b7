package cn.techexchange.demo.db;

import cn.techexchange.demo.DoneSteps;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

@Singleton
final class StoredDoneSteps implements DoneSteps {
    private final DoneStepRows rows;

    StoredDoneSteps(DoneStepRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<String, String> all() {
        return rows.list().stream().collect(Collectors.toMap(DoneStepRow::stepKey, DoneStepRow::subjectId));
    }

    @Override
    public void add(String key, String subjectId) {
        rows.save(new DoneStepRow(key, subjectId));
    }

    @Override
    public boolean isInhabited() {
        return rows.countAnyAccount() > 0;
    }
}
