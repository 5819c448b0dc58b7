package cn.techexchange.identity.organization.db;

import cn.techexchange.identity.organization.Correction;
import cn.techexchange.identity.organization.Corrections;
import cn.techexchange.identity.organization.FactChange;
import cn.techexchange.platform.json.Json;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class StoredCorrections implements Corrections {
    private final CorrectionRows rows;
    private final Json json;

    StoredCorrections(CorrectionRows rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public void add(Correction correction) {
        rows.save(new CorrectionRow(
                correction.id(),
                correction.organizationId(),
                correction.accountId(),
                correction.at(),
                correction.reason(),
                json.write(correction.changes())));
    }

    @Override
    public List<Correction> listOf(String organizationId, int limit) {
        return rows.listOf(organizationId, limit).stream()
                .map(this::toCorrection)
                .toList();
    }

    private Correction toCorrection(CorrectionRow row) {
        List<FactChange> changes = List.of(json.read(row.changes(), FactChange[].class));
        return new Correction(row.id(), row.organizationId(), row.accountId(), row.at(), row.reason(), changes);
    }
}
