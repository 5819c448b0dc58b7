package cn.techexchange.registry.certificate.db;

import cn.techexchange.platform.json.Json;
import cn.techexchange.registry.certificate.Paper;
import cn.techexchange.registry.certificate.Papers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredPapers implements Papers {
    private final PaperRows rows;
    private final Json json;

    StoredPapers(PaperRows rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public void add(Paper paper) {
        rows.save(PaperRow.of(paper, json));
    }

    @Override
    public Optional<Paper> findByCode(String code) {
        return rows.findByCode(code).map(row -> row.toPaper(json));
    }

    @Override
    public List<Paper> listOf(String registrationId) {
        return rows.listOf(registrationId).stream()
                .map(row -> row.toPaper(json))
                .toList();
    }
}
