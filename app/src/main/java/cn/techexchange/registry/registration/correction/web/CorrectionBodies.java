package cn.techexchange.registry.registration.correction.web;

import cn.techexchange.platform.text.PlainText;
import cn.techexchange.registry.registration.correction.Correction;
import cn.techexchange.registry.registration.correction.Correction.CorrectionKind;
import cn.techexchange.registry.registration.correction.Correction.Evidence;
import cn.techexchange.registry.registration.correction.Particulars;
import cn.techexchange.registry.registration.correction.PostCorrection.Entry;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What comes and goes about corrections. */
final class CorrectionBodies {
    private CorrectionBodies() {}

    @Serdeable
    record EvidenceView(String sha256) {}

    /** @param voucher number of the voucher that stands for the payment or the settlement */
    @Serdeable
    record CorrectionGrounds(
            @NotBlank @Size(max = 100) @PlainText String voucher,

            @NotBlank @Size(max = 1000) @PlainText(multiline = true)
            String reason,

            @NotBlank @Size(max = 200) @PlainText String documentName,
            @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String documentSha256) {
        Entry entry(Particulars particulars) {
            return new Entry(particulars, reason.strip(), new Evidence(documentName.strip(), documentSha256));
        }
    }

    @Serdeable
    record PostRoyaltyRequest(
            @NotNull LocalDate periodFrom,
            @NotNull LocalDate periodTo,
            @NotNull LocalDate receivedOn,
            long receivedFen,
            long grossFen,
            long technologyFen,
            @NotNull @Valid CorrectionGrounds grounds) {
        Entry entry() {
            return grounds.entry(new Particulars.Royalty(
                    periodFrom,
                    periodTo,
                    receivedOn,
                    receivedFen,
                    grossFen,
                    technologyFen,
                    grounds.voucher().strip()));
        }
    }

    @Serdeable
    record PostSettlementRequest(
            long estimatedGrossFen,
            long estimatedTechnologyFen,
            long actualGrossFen,
            long actualTechnologyFen,
            @NotNull @Valid CorrectionGrounds grounds) {
        Entry entry() {
            return grounds.entry(new Particulars.Settlement(
                    estimatedGrossFen,
                    estimatedTechnologyFen,
                    actualGrossFen,
                    actualTechnologyFen,
                    grounds.voucher().strip()));
        }
    }

    /**
     * @param royalty null for any other
     * @param settlement null for any other
     * @param evidenceReadable whether the caller may have the document
     */
    @Serdeable
    record CorrectionView(
            String id,
            CorrectionKind kind,
            long technicalFen,
            long nonTechnicalFen,
            @Nullable RoyaltyView royalty,
            @Nullable SettlementView settlement,
            String reason,
            String documentName,
            String documentSha256,
            boolean evidenceReadable,
            LocalDate countedOn,
            Instant enteredAt) {
        static CorrectionView of(Correction correction, boolean evidenceReadable) {
            return new CorrectionView(
                    correction.id(),
                    correction.particulars().kind(),
                    correction.amounts().technicalFen(),
                    correction.amounts().nonTechnicalFen(),
                    correction.particulars() instanceof Particulars.Royalty paid ? RoyaltyView.of(paid) : null,
                    correction.particulars() instanceof Particulars.Settlement done ? SettlementView.of(done) : null,
                    correction.reason(),
                    correction.evidence().name(),
                    correction.evidence().sha256(),
                    evidenceReadable,
                    correction.countedOn(),
                    correction.enteredAt());
        }
    }

    @Serdeable
    record RoyaltyView(
            LocalDate periodFrom, LocalDate periodTo, LocalDate receivedOn, long receivedFen, String voucher) {
        static RoyaltyView of(Particulars.Royalty paid) {
            return new RoyaltyView(paid.from(), paid.to(), paid.receivedOn(), paid.receivedFen(), paid.voucher());
        }
    }

    @Serdeable
    record SettlementView(
            long estimatedGrossFen,
            long estimatedTechnologyFen,
            long actualGrossFen,
            long actualTechnologyFen,
            String voucher) {
        static SettlementView of(Particulars.Settlement done) {
            return new SettlementView(
                    done.estimatedGrossFen(),
                    done.estimatedTechnologyFen(),
                    done.actualGrossFen(),
                    done.actualTechnologyFen(),
                    done.voucher());
        }
    }
}
