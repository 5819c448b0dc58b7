package cn.techexchange.registry.contract.db;

import cn.techexchange.registry.contract.ContractPages;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

@Singleton
class StoredContractPages implements ContractPages {
    private static final String INSERT = "INSERT INTO contract_page (sha256, page, text) VALUES (?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE text = VALUES(text)";
    private final JdbcOperations jdbc;

    StoredContractPages(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void keep(String sha256, List<String> pages) {
        jdbc.prepareStatement(INSERT, statement -> {
            for (int page = 0; page < pages.size(); page++) {
                statement.setString(1, sha256);
                statement.setInt(2, page + 1);
                statement.setString(3, pages.get(page));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @Override
    @Transactional
    public List<String> list(String sha256) {
        return jdbc.prepareStatement(
                "SELECT text FROM contract_page WHERE sha256 = ? ORDER BY page LIMIT 2000", statement -> {
                    statement.setString(1, sha256);
                    var pages = new ArrayList<String>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            pages.add(rows.getString(1));
                        }
                    }
                    return pages;
                });
    }
}
