package cn.techexchange.market.search;

import cn.techexchange.market.search.Recombination.Made;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The database alone: titles and texts in a plain table, the newest twenty with the text in them, and their number by field. */
final class LikeQuery {
    private static final String TABLE = """
            CREATE OR REPLACE TABLE plain_text (
                id INT NOT NULL PRIMARY KEY,
                title VARCHAR(200) NOT NULL,
                text TEXT NOT NULL,
                discipline VARCHAR(60) NOT NULL
            ) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci
            """;
    private static final String PAGE =
            "SELECT id, title, text FROM plain_text WHERE title LIKE ? OR text LIKE ? ORDER BY id DESC LIMIT 20";
    private static final String COUNT =
            "SELECT discipline, COUNT(*) FROM plain_text" + " WHERE title LIKE ? OR text LIKE ? GROUP BY discipline";
    private final DataSource source;

    LikeQuery(DataSource source) {
        this.source = source;
    }

    void create() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    void add(List<Made> documents) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO plain_text VALUES (?, ?, ?, ?)")) {
            for (Made made : documents) {
                insert.setInt(1, made.number());
                insert.setString(2, made.title());
                insert.setString(3, made.text());
                insert.setString(4, made.discipline());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void ask(String question) throws SQLException {
        try (Connection connection = source.getConnection()) {
            read(connection, PAGE, question);
            read(connection, COUNT, question);
        }
    }

    private static void read(Connection connection, String sql, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "%" + question + "%");
            statement.setString(2, "%" + question + "%");
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(2);
                }
            }
        }
    }
}
