package cn.techexchange;

import cn.techexchange.platform.id.Ids;
import cn.techexchange.testing.DemoPlatform;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which thing of the demonstration data a route is tried with, by the route's beginning. */
final class Subjects {
    /** Routes whose variable names a kind or a year and not a thing of somebody. */
    static final Set<String> NOBODYS =
            Set.of("/api/dictionaries/{name}", "/api/import-files/template/{kind}", "/api/import-files/export/{kind}");

    private static final String INSTITUTE =
            "(SELECT organization_id FROM account WHERE email = 'institute@demo.example')";
    private static final String ENTERPRISE =
            "(SELECT organization_id FROM account WHERE email = 'enterprise@demo.example')";
    private static final String ONE = " ORDER BY id LIMIT 1";
    private static final String ACHIEVEMENT = "SELECT id FROM listing WHERE kind = 'ACHIEVEMENT' AND state = 'LISTED'"
            + " AND organization_id = " + INSTITUTE + ONE;

    /** One that the demonstration's expert may read, because the opinion came after the declaration. */
    private static final String EXPERT_CASE = "SELECT o.case_id FROM registration_opinion o JOIN account a"
            + " ON a.id = o.account_id WHERE a.email = 'expert@demo.example' ORDER BY o.case_id LIMIT 1";

    /** The first that begins a path counts. */
    private static final List<Map.Entry<String, String>> QUERIES = List.of(
            Map.entry("/api/accounts/", "SELECT id FROM account WHERE email = 'institute@demo.example'"),
            Map.entry(
                    "/api/organizations/",
                    "SELECT organization_id FROM account WHERE email = 'institute@demo.example'"),
            Map.entry("/api/achievements/", ACHIEVEMENT),
            Map.entry("/api/review/achievements/", ACHIEVEMENT),
            Map.entry("/api/listings/", ACHIEVEMENT),
            Map.entry("/api/review/listings/", ACHIEVEMENT),
            Map.entry(
                    "/api/demands/",
                    "SELECT id FROM listing WHERE kind = 'DEMAND' AND state = 'LISTED' AND organization_id = "
                            + ENTERPRISE + ONE),
            Map.entry(
                    "/api/review/demands/", "SELECT id FROM listing WHERE kind = 'DEMAND' AND state = 'LISTED'" + ONE),
            Map.entry("/api/negotiations/", "SELECT id FROM negotiation" + ONE),
            Map.entry("/api/introductions/", "SELECT id FROM introduction WHERE state = 'HALF_ACCEPTED'" + ONE),
            Map.entry("/api/brokerage/notes/", "SELECT id FROM broker_note" + ONE),
            Map.entry("/api/contracts/", "SELECT contract_id FROM contract_document" + ONE),
            Map.entry("/api/registrations/of-contract/", "SELECT contract_id FROM registration" + ONE),
            Map.entry(
                    "/api/registrations/",
                    "SELECT r.id FROM registration r JOIN contract_document d ON d.contract_id = r.contract_id"
                            + " ORDER BY d.id LIMIT 1"),
            Map.entry("/api/desk/registrations/", "SELECT id FROM registration" + ONE),
            Map.entry("/api/rule-packs/", "SELECT id FROM rule_pack_edition" + ONE),
            Map.entry("/api/desk/changes/", "SELECT id FROM registration_change" + ONE),
            Map.entry("/api/desk/ratings/", "SELECT registration_id FROM registration_rating LIMIT 1"),
            Map.entry("/api/expert/cases/", EXPERT_CASE),
            Map.entry("/api/session/list/", "SELECT id FROM session" + ONE));

    private Subjects() {}

    static Map<String, String> of(DemoPlatform platform) throws SQLException {
        platform.signIn("institute");
        var subjects = new HashMap<String, String>();
        for (Map.Entry<String, String> query : QUERIES) {
            subjects.put(query.getKey(), platform.text(query.getValue()));
        }
        var made =
                new MadeSubjects(platform.person("institute"), Objects.requireNonNull(subjects.get("/api/listings/")));
        subjects.put("/api/organization/invitations/", made.invitation());
        subjects.put("/api/imports/", made.importBatch());
        subjects.put("{attachmentId}", made.attachment());
        String access = made.access(platform.person("enterprise"));
        subjects.put("/api/access-requests/", access);
        subjects.put("/api/access-requests/received/", access);
        String match = made.match(platform);
        subjects.put("/api/matches/", match);
        subjects.put("/api/feedback/", made.feedback(match));
        // Made from a map that is drawn in the background; whatever the candidate, the role decides first.
        subjects.put("/api/gaps/candidates/", Ids.next());
        subjects.put("/api/indicator/reports/", MadeSubjects.report(platform.person("administrator")));
        subjects.put("/api/calendar-editions/", MadeSubjects.calendar(platform.person("administrator")));
        subjects.put("/api/subscriptions/", MadeSubjects.subscription(platform.person("institute")));
        subjects.put("/api/administration/mail/", MadeSubjects.mail(platform));
        subjects.put("/api/administration/vocabulary/", MadeSubjects.vocabularyEntry(platform.person("administrator")));
        subjects.put("{documentId}", platform.text("SELECT id FROM contract_document" + ONE));
        subjects.put("/api/desk/reconciliations/", made.reconciliation(platform.person("second-reviewer")));
        subjects.put(
                "/api/desk/reconciliations/differences/",
                platform.text("SELECT id FROM reconciliation_difference" + ONE));
        subjects.put(
                "{fileId}",
                platform.text(
                        "SELECT d.id FROM contract_document d JOIN registration r ON r.contract_id = d.contract_id"
                                + " WHERE r.id = '" + subjects.get("/api/expert/cases/") + "' ORDER BY d.id LIMIT 1"));
        subjects.put("{changeId}", platform.text("SELECT id FROM registration_change" + ONE));
        subjects.put(
                "{correctionId}",
                MadeSubjects.royalty(
                        platform.person("second-reviewer"),
                        Objects.requireNonNull(subjects.get("/api/registrations/")),
                        platform.text("SELECT sha256 FROM contract_document" + ONE)));
        subjects.put("{number}", "1");
        subjects.put("{phase}", "check");
        subjects.put("{year}", "2025");
        return subjects;
    }

    /** The route's path with things in the place of variables, nothing where a variable's thing is not known. */
    static Optional<String> address(String path, Map<String, String> subjects) {
        String address = path;
        for (Map.Entry<String, String> subject : subjects.entrySet()) {
            if (subject.getKey().startsWith("{")) {
                address = address.replace(subject.getKey(), subject.getValue());
            } else if (path.startsWith(subject.getKey() + "{")) {
                address = subject.getKey() + subject.getValue() + address.substring(address.indexOf('}') + 1);
            }
        }
        return address.contains("{") ? Optional.empty() : Optional.of(address);
    }
}
