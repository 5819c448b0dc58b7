package cn.techexchange.registry.registration.correction.db;

import cn.techexchange.registry.registration.correction.Correction;
import cn.techexchange.registry.registration.correction.Corrections;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class StoredCorrections implements Corrections {
    private final CorrectionRows rows;

    StoredCorrections(CorrectionRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Correction correction) {
        rows.save(CorrectionRow.of(correction));
    }

    @Override
    public List<Correction> listOf(String registrationId) {
        return rows.listOf(registrationId).stream()
                .map(CorrectionRow::toCorrection)
                .toList();
    }
}
