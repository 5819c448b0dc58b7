package cn.techexchange.registry.registration.change;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.platform.json.Json;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractForms;
import cn.techexchange.registry.contract.Worksheet;
import cn.techexchange.registry.contract.WorksheetItem;
import cn.techexchange.registry.contract.WorksheetItem.ItemKind;
import cn.techexchange.testing.EarlierSchema;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.RunningPlatform;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Changes as they were kept before they were reviewed like applications, brought to the present. */
@OnPlatform
class OlderChangesIT {
    /** Half past one at night of the second of March in the district. */
    private static final String HANDED_IN = "2026-03-01 17:30:00";

    private static final String PARTIES = "121502034600200098,91150203MA0QMB46XX";
    private static final String EDITION = "{\"expertReview\": {\"fromTechnologyValueFen\": 500000000}}";

    private final RunningPlatform platform;
    private final Json json;
    private final Organization institute;

    OlderChangesIT(RunningPlatform platform, People people) {
        this.platform = platform;
        json = platform.bean(Json.class);
        institute = people.organization(OrganizationKind.UNIVERSITY);
    }

    @Test
    void whatWasKnownOfOlderChangesIsKnownOfThemNow() throws SQLException {
        try (var database = new EarlierSchema(platform, "older_changes", "90")) {
            fill(database);

            database.migrateToPresent();

            assertThat(database.rows("SELECT id, transaction_value_fen, technology_value_fen, rule_pack,"
                            + " rule_pack_version, expert_from_fen, accepted_on, clock_started_on, due_on"
                            + " FROM registration_change ORDER BY id"))
                    .containsExactly(
                            "carrier 1600000001 600666667 MIIT-2026 1 500000000 2026-03-02 2026-03-02 2026-03-23",
                            "draft null null null null null null null null",
                            "empty 0 0 MOST-2001 1 null 2026-03-02 2026-03-02 2026-03-23",
                            "passed 800000000 800000000 MIIT-2026 1 null 2026-03-02 2026-03-02 2026-03-23",
                            "refused 800000000 800000000 MIIT-2026 1 null 2026-03-02 2026-03-02 2026-03-23",
                            "second 900000000 900000000 MIIT-2026 1 500000000 2026-04-02 2026-04-02 2026-04-23",
                            "withdrawn null null null null null null null null");
            assertThat(database.rows("SELECT change_id, position, state, role, account_id, note"
                            + " FROM registration_change_step ORDER BY change_id, position"))
                    .containsExactly(
                            "carrier 1 DRAFT INSTITUTE_MEMBER applicant 补充协议",
                            "draft 1 DRAFT INSTITUTE_MEMBER applicant 补充协议",
                            "empty 1 DRAFT ENTERPRISE_MEMBER applicant 补充协议",
                            "passed 1 DRAFT INSTITUTE_MEMBER applicant 补充协议",
                            "passed 2 PASSED SECOND_REVIEWER second ",
                            "refused 1 DRAFT INSTITUTE_MEMBER applicant 补充协议",
                            "refused 2 REFUSED FIRST_REVIEWER first 材料不符",
                            "second 1 DRAFT INSTITUTE_MEMBER applicant 补充协议",
                            "withdrawn 1 DRAFT ENTERPRISE_MEMBER applicant 补充协议",
                            "withdrawn 2 WITHDRAWN ENTERPRISE_MEMBER applicant ");
            assertThat(database.rows("SELECT e.case_id, e.registration_id, e.change_id, o.case_id, o.submission"
                            + " FROM registration_expert e JOIN registration_opinion o ON o.case_id = e.case_id"))
                    .containsExactly("r-passed r-passed null r-passed 1");
        }
    }

    private void fill(EarlierSchema database) throws SQLException {
        database.run("""
                INSERT INTO rule_pack_edition (id, code, pack_version, text, uploaded_at, state, decided_at, reason,
                    effective_from, version)
                VALUES ('edition', 'MIIT-2026', 1, ?, '2026-01-01', 'APPROVED', '2026-01-01', '', '2026-01-01', 0)
                """, EDITION);
        organization(database, "institute", "UNIVERSITY");
        organization(database, "enterprise", "ENTERPRISE");
        registration(database, "draft", "institute", "MIIT-2026");
        change(database, "draft", "r-draft", "DRAFT", null, null);
        registration(database, "carrier", "institute", "MIIT-2026");
        submission(database, "carrier", 2, HANDED_IN, worksheet());
        change(database, "carrier", "r-carrier", "FIRST_REVIEW", 2, "2026-03-23");
        registration(database, "empty", "enterprise", "MOST-2001");
        submission(database, "empty", 2, HANDED_IN, new Worksheet(List.of()));
        change(database, "empty", "r-empty", "SECOND_REVIEW", 2, "2026-03-23");
        registration(database, "passed", "institute", "MIIT-2026");
        submission(database, "passed", 2, HANDED_IN, priced(800_000_000));
        change(database, "passed", "r-passed", "PASSED", 2, "2026-03-23");
        registration(database, "withdrawn", "enterprise", "MOST-2001");
        change(database, "withdrawn", "r-withdrawn", "WITHDRAWN", null, null);
        registration(database, "second", "institute", "MIIT-2026");
        submission(database, "second", 2, HANDED_IN, priced(800_000_000));
        change(database, "refused", "r-second", "REFUSED", 2, "2026-03-23");
        database.run("""
                INSERT INTO registration_change_reviewer (change_id, account_id, step, credit_code, party_codes)
                VALUES ('refused', 'first', 'FIRST', '11150203000000000C', ?)
                """, PARTIES);
        submission(database, "second", 3, "2026-04-02 01:00:00", priced(900_000_000));
        change(database, "second", "r-second", "SECOND_REVIEW", 3, "2026-04-23");
        opinion(database);
    }

    private static void organization(EarlierSchema database, String id, String kind) throws SQLException {
        database.run("""
                INSERT INTO organization (id, name, credit_code, kind, region_code, party_kind, state, version,
                    created_at, updated_at)
                VALUES (?, ?, ?, ?, '150203', '20', 'VERIFIED', 0, '2026-01-01', '2026-01-01')
                """, id, id, id, kind);
    }

    /** In its registered version, number one. */
    private void registration(EarlierSchema database, String key, String registrant, String pack) throws SQLException {
        submission(database, key, 1, "2026-02-01 01:00:00", priced(100_000_000));
        database.run("""
                INSERT INTO registration (id, reference, contract_id, submission, registrant_id, project_name, kind,
                    transaction_value_fen, technology_value_fen, party_codes, state, rule_pack, rule_pack_version,
                    first_reviewer_id, second_reviewer_id, national_number, decided_on, grounds, outcome_text,
                    submitted_at, version)
                VALUES (?, ?, ?, 1, ?, '保护渣', 'DEVELOPMENT', 100000000, 100000000, ?, 'REGISTERED', ?, 1, 'first',
                    'second', ?, '2026-02-10', '', '', '2026-02-01', 0)
                """, "r-" + key, "KQ-" + key, "c-" + key, registrant, PARTIES, pack, number(key));
    }

    private static String number(String key) {
        return "20261502%08d".formatted(Math.floorMod(key.hashCode(), 100_000_000));
    }

    private void submission(EarlierSchema database, String key, int number, String at, Worksheet worksheet)
            throws SQLException {
        ContractForm form = ContractForms.development(institute);
        var priced = new ContractForm(
                form.subject(),
                form.term(),
                form.parties(),
                form.payment(),
                worksheet,
                form.contents(),
                form.patents(),
                form.checklist());
        database.run("""
                INSERT INTO contract_submission (contract_id, number, form, documents, content_sha256, submitted_by,
                    submitted_at)
                VALUES (?, ?, ?, '[]', '', 'applicant', ?)
                """, "c-" + key, number, json.write(priced), at);
    }

    /** A later one of the same registration is asked for in April. */
    private static void change(
            EarlierSchema database,
            String id,
            String registration,
            String state,
            @Nullable Integer submission,
            @Nullable String dueOn)
            throws SQLException {
        String requested = "2026-04-23".equals(dueOn) ? "2026-04-01 02:00:00" : "2026-03-01 02:00:00";
        database.run("""
                INSERT INTO registration_change (id, registration_id, state, reason, base_submission, submission,
                    party_codes, first_reviewer_id, second_reviewer_id, due_on, answer, requested_by, requested_at,
                    decided_at, version)
                VALUES (?, ?, ?, '补充协议', 1, ?, ?, 'first', 'second', ?, '', 'applicant', ?, NULL, 0)
                """, id, registration, state, submission, PARTIES, dueOn, requested);
        database.run("""
                UPDATE registration_change SET decided_at = '2026-03-05 02:00:00'
                WHERE state IN ('PASSED', 'REFUSED', 'WITHDRAWN')
                """);
        database.run("""
                UPDATE registration_change SET first_reviewer_id = NULL, second_reviewer_id = NULL,
                    answer = CASE state WHEN 'REFUSED' THEN '材料不符' ELSE '' END
                WHERE state <> 'PASSED'
                """);
    }

    private static void opinion(EarlierSchema database) throws SQLException {
        database.run("""
                INSERT INTO registration_expert (registration_id, account_id, credit_code, party_codes, assigned_by,
                    assigned_at, conflicted, declaration, declared_at)
                VALUES ('r-passed', 'expert', '11150203000000000C', ?, 'second', '2026-02-05', FALSE, '', '2026-02-05')
                """, PARTIES);
        database.run("""
                INSERT INTO registration_opinion (registration_id, account_id, submission, conflicted, recommendation,
                    technology_value_fen, text, given_at)
                VALUES ('r-passed', 'expert', 1, FALSE, 'REGISTER', 1, '核算合理', '2026-02-06')
                """);
    }

    private static Worksheet priced(long fen) {
        return new Worksheet(List.of(item(ItemKind.TECHNICAL, fen, null, null)));
    }

    /** Of the carriers one is needed in part, of the other nobody has said how many are. */
    private static Worksheet worksheet() {
        return new Worksheet(List.of(
                item(ItemKind.TECHNICAL, 600_000_000, null, null),
                item(ItemKind.NON_TECHNICAL, 499_000_000, null, null),
                item(ItemKind.CARRIER, 1_000_001, 3, 2),
                item(ItemKind.CARRIER, 500_000_000, 3, null)));
    }

    private static WorksheetItem item(
            ItemKind kind, long fen, @Nullable Integer quantity, @Nullable Integer reasonableQuantity) {
        return new WorksheetItem(kind, "项目", fen, "", "", quantity, reasonableQuantity);
    }
}
