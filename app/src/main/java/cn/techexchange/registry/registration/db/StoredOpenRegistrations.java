package cn.techexchange.registry.registration.db;

import cn.techexchange.registry.registration.OpenRegistrations;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class StoredOpenRegistrations implements OpenRegistrations {
    private final OpenRegistrationRows rows;

    StoredOpenRegistrations(OpenRegistrationRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waiting() {
        return rows.waiting();
    }
}
