package cn.techexchange.registry.registration;

import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.ledger.Ledger;
import cn.techexchange.registry.ledger.LedgerSubject;
import cn.techexchange.registry.rulepack.PackVersion;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes registrations into the ledger as facts and hashes; names and the desk's notes stay out. */
@Singleton
final class RegistrationLedger {
    private final Ledger ledger;
    private final Submissions submissions;

    RegistrationLedger(Ledger ledger, Submissions submissions) {
        this.ledger = ledger;
        this.submissions = submissions;
    }

    /**
     * @param figures what the event changes in the statistics
     * @param evidence hash of the document that the event rests on, null without one
     * @return the entry's number, or nothing for an event that the ledger does not keep
     */
    Optional<Long> append(
            RegistrationEvent event, Registration registration, Figures figures, @Nullable String evidence) {
        return event.ledgerEvent().map(kept -> {
            Map<String, Object> content = content(registration);
            if (event.isCounted()) {
                content.put("figures", content(figures));
            }
            putIfThere(content, "evidenceSha256", evidence);
            return ledger.append(kept, LedgerSubject.registration(registration.id()), content)
                    .sequence();
        });
    }

    private static Map<String, Object> content(Figures figures) {
        return Map.of(
                "contracts", figures.contracts(),
                "transactionValueFen", figures.transactionValueFen(),
                "technologyValueFen", figures.technologyValueFen(),
                "countedOn", figures.countedOn().toString());
    }

    private Map<String, Object> content(Registration registration) {
        Filing filing = registration.filing();
        Submission submission = submissions.get(filing.contractId(), filing.submission());
        var content = new TreeMap<String, Object>();
        content.put("reference", registration.reference());
        content.put("state", registration.state().name());
        content.put("kind", filing.kind());
        content.put("submission", filing.submission());
        content.put("transactionValueFen", filing.transactionValueFen());
        content.put("technologyValueFen", filing.technologyValueFen());
        content.put("contentSha256", submission.contentSha256());
        content.put(
                "documentSha256",
                submission.documents().stream()
                        .map(ContractDocument::sha256)
                        .sorted()
                        .toList());
        PackVersion pack = registration.rulePack();
        if (pack != null) {
            content.put("rulePack", pack.code());
            content.put("rulePackVersion", pack.version());
        }
        putIfThere(content, "acceptedOn", registration.clock().acceptedOn());
        putIfThere(content, "registeredOn", registration.outcome().decidedOn());
        NationalNumber number = registration.outcome().nationalNumber();
        putIfThere(content, "nationalNumber", number == null ? null : number.value());
        return content;
    }

    private static void putIfThere(Map<String, Object> content, String name, @Nullable Object value) {
        if (value != null) {
            content.put(name, value.toString());
        }
    }
}
