package cn.techexchange.indicator.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The dashboard as plain SQL would answer it, over the same rows with an index on the day: the year and the year before
 * by each of the dashboard's breakdowns.
 */
final class PlainQueries {
    private static final List<String> GROUPS = List.of(
            "YEAR(counted_on), MONTH(counted_on)",
            "kind",
            "technology_field",
            "industry",
            "economic_sector",
            "seller_kind",
            "buyer_kind",
            "seller_region LIKE '150203', buyer_region LIKE '150203'",
            "event",
            "YEAR(counted_on)");
    private final Connection connection;

    PlainQueries(Connection connection) {
        this.connection = connection;
    }

    void dashboard(int year) {
        GROUPS.forEach(group -> group(group, year));
        GROUPS.forEach(group -> group(group, year - 1));
    }

    void group(String group, int year) {
        String sql = "SELECT " + group + ", SUM(contracts), SUM(gross_fen), SUM(technology_fen) FROM registration_fact"
                + " WHERE counted_on BETWEEN '" + year + "-01-01' AND '" + year + "-12-31' GROUP BY " + group;
        run(sql);
    }

    /** All years by kind: what a plain query costs that no index narrows. */
    void allYears() {
        run("SELECT kind, SUM(contracts), SUM(gross_fen), SUM(technology_fen) FROM registration_fact GROUP BY kind");
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                result.getLong(2);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
