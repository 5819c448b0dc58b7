package cn.techexchange.registry.certificate;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Registrations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** Makes out the paper that a finished registration is due; asked again it gives the same one. */
@Singleton
public class IssuePaper {
    private final Registrations registrations;
    private final Papers papers;
    private final PaperFacts facts;
    private final KeepPaper keep;

    IssuePaper(Registrations registrations, Papers papers, PaperFacts facts, KeepPaper keep) {
        this.registrations = registrations;
        this.papers = papers;
        this.facts = facts;
        this.keep = keep;
    }

    /** @throws ProblemException {@code PAPER_NOT_DUE}, {@code REGISTRATION_ENDED} */
    @Transactional
    public Paper issue(String registrationId, Actor actor) {
        // Its lock keeps two people who ask at once from getting papers with different codes.
        Registration registration = registrations.lock(registrationId);
        PaperKind kind = kindOf(registration);
        Optional<PaperContent.Proof> proof =
                kind == PaperKind.CERTIFICATE ? Optional.of(facts.proof(registration)) : Optional.empty();
        Long sequence = proof.map(PaperContent.Proof::sequence).orElse(null);
        return papers.listOf(registrationId).stream()
                .filter(issued -> issued.kind() == kind && Objects.equals(issued.ledgerSequence(), sequence))
                .findFirst()
                .orElseGet(
                        () -> keep.keep(kind, registration, facts.of(registration, kind, proof.orElse(null)), actor));
    }

    private static PaperKind kindOf(Registration registration) {
        return switch (registration.state()) {
            case REGISTERED, CHANGED -> PaperKind.CERTIFICATE;
            case REFUSED -> PaperKind.REFUSAL;
            case CANCELLED, REVOKED ->
                throw new ProblemException(
                        CertificateProblem.REGISTRATION_ENDED, "登记已注销或撤销，不再出具登记证明。已出具的证明可在核验页查看当前状态。");
            case DRAFT, SUBMITTED, ACCEPTED, FIRST_REVIEW, SECOND_REVIEW, EXPERT_REVIEW, SUPPLEMENT_REQUESTED ->
                throw new ProblemException(CertificateProblem.PAPER_NOT_DUE, "登记办结后才能出具证明或通知书。请在“办理进度”中查看下一步。");
        };
    }
}
