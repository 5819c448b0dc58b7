package cn.techexchange.registry.certificate;

import cn.techexchange.identity.attempt.LookupGate;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.ledger.LedgerEntries;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.ledger.LedgerSubject;
import cn.techexchange.registry.registration.Registrations;
import jakarta.inject.Singleton;
import java.util.List;

/** Says to anybody with a paper in hand whether it is real and still holds. */
@Singleton
public final class VerifyPaper {
    private static final String GATE = "paper";
    private final Papers papers;
    private final Registrations registrations;
    private final LedgerEntries entries;
    private final LookupGate gate;

    VerifyPaper(Papers papers, Registrations registrations, LedgerEntries entries, LookupGate gate) {
        this.papers = papers;
        this.registrations = registrations;
        this.entries = entries;
        this.gate = gate;
    }

    /**
     * @param code as typed
     * @param address who asks, slowed down after too many codes that do not exist
     * @throws ProblemException {@code NOT_FOUND}, {@code TOO_MANY_REQUESTS}
     */
    public Verification verify(String code, String address) {
        gate.enter(GATE, address);
        Paper paper =
                papers.findByCode(VerificationCode.parse(code)).orElseThrow(() -> ProblemException.notFound("证明"));
        gate.found(GATE, address);
        List<LedgerEntry> all = entries.listOf(LedgerSubject.registration(paper.registrationId()));
        Standing standing =
                Standing.of(paper, registrations.get(paper.registrationId()).state(), all);
        return new Verification(paper, standing, all);
    }

    /** @param entries all of the registration, oldest first */
    public record Verification(Paper paper, Standing standing, List<LedgerEntry> entries) {
        public Verification {
            entries = List.copyOf(entries);
        }

        /** The code as it stands on the paper. */
        public String groupedCode() {
            return VerificationCode.grouped(paper.code());
        }
    }
}
