package cn.techexchange.registry.ledger.tree.db;

import cn.techexchange.registry.ledger.tree.Tile;
import cn.techexchange.registry.ledger.tree.Tiles;
import cn.techexchange.registry.ledger.tree.TreeHash;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tiles as binary columns: a third of the size that hexadecimal text in rows of their own would take. */
@Singleton
class StoredTiles implements Tiles {
    private static final String FIND =
            "SELECT root, hashes FROM ledger_tile" + " WHERE algorithm = ? AND tile_level = ? AND tile_index = ?";
    private static final String COUNT =
            "SELECT COALESCE(MAX(tile_index) + 1, 0) FROM ledger_tile WHERE algorithm = ? AND tile_level = ?";
    private static final String ROOTS = "SELECT root FROM ledger_tile WHERE algorithm = ? AND tile_level = ?"
            + " AND tile_index >= ? ORDER BY tile_index LIMIT ?";
    private static final String KEEP =
            "INSERT IGNORE INTO ledger_tile (algorithm, tile_level, tile_index, root, hashes) VALUES (?, ?, ?, ?, ?)";
    private final JdbcOperations jdbc;

    StoredTiles(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public Optional<Tile> find(TreeHash hash, int level, long index) {
        return jdbc.prepareStatement(FIND, statement -> {
            place(statement, hash, level);
            statement.setLong(3, index);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Tile(hash, level, index, rows.getBytes(1), rows.getBytes(2)))
                        : Optional.empty();
            }
        });
    }

    @Override
    @Transactional
    public long count(TreeHash hash, int level) {
        return jdbc.prepareStatement(COUNT, statement -> {
            place(statement, hash, level);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        });
    }

    @Override
    @Transactional
    public List<byte[]> roots(TreeHash hash, int level, long from, int limit) {
        return jdbc.prepareStatement(ROOTS, statement -> {
            place(statement, hash, level);
            statement.setLong(3, from);
            statement.setInt(4, limit);
            List<byte[]> roots = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    roots.add(rows.getBytes(1));
                }
            }
            return roots;
        });
    }

    @Override
    @Transactional
    public void keep(Tile tile) {
        jdbc.prepareStatement(KEEP, statement -> {
            place(statement, tile.hash(), tile.level());
            statement.setLong(3, tile.index());
            statement.setBytes(4, tile.root());
            statement.setBytes(5, tile.hashes());
            return statement.executeUpdate();
        });
    }

    private static void place(PreparedStatement statement, TreeHash hash, int level) throws SQLException {
        statement.setString(1, hash.identifier());
        statement.setInt(2, level);
    }
}
