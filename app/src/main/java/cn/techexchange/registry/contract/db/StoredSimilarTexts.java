package cn.techexchange.registry.contract.db;

import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.DocumentSketch;
import cn.techexchange.registry.contract.SimilarTexts;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Candidates share a band; the whole signatures decide. */
@Singleton
class StoredSimilarTexts implements SimilarTexts {
    /**
     * Measured on made pairs (DocumentSketchTest): one contract with another sum, date, place or one clause more has 0.95 to
     * 0.98, with all of these at once 0.86; two projects on one standard form have 0.81.
     */
    private static final double LEAST_SIMILARITY = 0.85;

    private static final String KEEP_SKETCH = "INSERT INTO contract_text_sketch (sha256, signature) VALUES (?, ?)"
            + " ON DUPLICATE KEY UPDATE signature = VALUES(signature)";
    private static final String KEEP_BAND = "INSERT INTO contract_text_band (sha256, band, value) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE value = VALUES(value)";
    private static final String CANDIDATES = """
            SELECT DISTINCT own_document.id, other_document.contract_id, own.signature, other.signature
            FROM contract_document own_document
            JOIN contract_text_sketch own ON own.sha256 = own_document.sha256
            JOIN contract_text_band own_band ON own_band.sha256 = own_document.sha256
            JOIN contract_text_band band ON band.band = own_band.band AND band.value = own_band.value
            JOIN contract_text_sketch other ON other.sha256 = band.sha256
            JOIN contract_document other_document ON other_document.sha256 = other.sha256
            JOIN contract c ON c.id = other_document.contract_id
            WHERE own_document.contract_id = ? AND c.id <> ? AND c.state <> 'CLOSED'
            ORDER BY other_document.contract_id, own_document.id LIMIT 200""";
    private final JdbcOperations jdbc;

    StoredSimilarTexts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void keep(String sha256, DocumentSketch sketch) {
        jdbc.prepareStatement(KEEP_SKETCH, statement -> {
            statement.setString(1, sha256);
            statement.setString(2, sketch.signature());
            return statement.executeUpdate();
        });
        jdbc.prepareStatement(KEEP_BAND, statement -> {
            List<String> bands = sketch.bands();
            for (int band = 0; band < bands.size(); band++) {
                statement.setString(1, sha256);
                statement.setInt(2, band);
                statement.setString(3, bands.get(band));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @Override
    @Transactional
    public List<SimilarText> find(Contract contract) {
        return jdbc.prepareStatement(CANDIDATES, statement -> {
            statement.setString(1, contract.id());
            statement.setString(2, contract.id());
            var found = new ArrayList<SimilarText>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    double similarity =
                            new DocumentSketch(rows.getString(3)).similarity(new DocumentSketch(rows.getString(4)));
                    if (similarity >= LEAST_SIMILARITY) {
                        found.add(new SimilarText(rows.getString(2), rows.getString(1), similarity));
                    }
                }
            }
            found.sort(Comparator.comparingDouble(SimilarText::similarity).reversed());
            return found;
        });
    }
}
