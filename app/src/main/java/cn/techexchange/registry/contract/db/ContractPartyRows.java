package cn.techexchange.registry.contract.db;

import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractParty;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The form's parties once more as rows, for the search by credit code; written whole with each change. */
@Singleton
class ContractPartyRows {
    private static final String INSERT =
            "INSERT INTO contract_party (contract_id, position, role, organization_id, name, credit_code)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";
    private final JdbcOperations jdbc;

    ContractPartyRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void replace(Contract contract) {
        jdbc.prepareStatement("DELETE FROM contract_party WHERE contract_id = ?", statement -> {
            statement.setString(1, contract.id());
            return statement.executeUpdate();
        });
        jdbc.prepareStatement(INSERT, statement -> {
            List<ContractParty> parties = contract.form().parties();
            for (int position = 0; position < parties.size(); position++) {
                bind(statement, contract.id(), position, parties.get(position));
            }
            return statement.executeBatch();
        });
    }

    private static void bind(PreparedStatement statement, String contractId, int position, ContractParty party)
            throws SQLException {
        statement.setString(1, contractId);
        statement.setInt(2, position);
        statement.setString(3, party.role().name());
        statement.setString(4, party.organizationId());
        statement.setString(5, party.name());
        statement.setString(6, party.creditCode());
        statement.addBatch();
    }
}
