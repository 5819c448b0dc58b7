package cn.techexchange.indicator.bench;

import cn.techexchange.indicator.facts.FactGenerator;
import cn.techexchange.indicator.facts.RegistrationFact;
import cn.techexchange.indicator.facts.Trait;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;

/** Writes generated facts straight into their table. */
final class BulkLoad {
    private static final int BATCH = 5_000;
    private static final String INSERT = """
            INSERT INTO registration_fact (position, ledger_sequence, part, entry_at, registration_id, reference,
            project_name, seller_name, buyer_name, event, counted_on, demo, contracts, gross_fen, technology_fen,
            recorded_at, kind, sub_kind, technology_field, industry, economic_sector, intellectual_property,
            plan_category, seller_kind, buyer_kind, seller_region, buyer_region, payment_form)
            VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final Trait[] TRAITS = {
        Trait.KIND,
        Trait.SUB_KIND,
        Trait.FIELD,
        Trait.INDUSTRY,
        Trait.SECTOR,
        Trait.IP_KIND,
        Trait.PLAN,
        Trait.SELLER_KIND,
        Trait.BUYER_KIND,
        Trait.SELLER_REGION,
        Trait.BUYER_REGION,
        Trait.PAYMENT_FORM
    };

    private BulkLoad() {}

    static void load(Connection connection, int count, int firstYear, int years) throws SQLException {
        connection.setAutoCommit(false);
        Iterator<RegistrationFact> facts =
                new FactGenerator(42, 1).stream(count, firstYear, years).iterator();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int position = 1; facts.hasNext(); position++) {
                put(insert, position, facts.next());
                insert.addBatch();
                if (position % BATCH == 0 || !facts.hasNext()) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
        try (Statement head = connection.createStatement()) {
            head.execute("UPDATE registration_fact_head SET position = " + count + " WHERE id = 1");
            head.execute("ANALYZE TABLE registration_fact");
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void put(PreparedStatement insert, int position, RegistrationFact fact) throws SQLException {
        RegistrationFact.Source source = fact.source();
        RegistrationFact.Described described = fact.described();
        LocalDateTime at = LocalDateTime.ofInstant(source.at(), ZoneOffset.UTC);
        Object[] values = {
            position,
            source.ledgerSequence(),
            at,
            source.registrationId(),
            described.reference(),
            described.projectName(),
            described.sellerName(),
            described.buyerName(),
            source.event(),
            fact.countedOn(),
            described.demo(),
            fact.difference().contracts(),
            fact.difference().grossFen(),
            fact.difference().technologyFen(),
            at
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        for (int i = 0; i < TRAITS.length; i++) {
            insert.setString(values.length + i + 1, fact.code(TRAITS[i]));
        }
    }
}
