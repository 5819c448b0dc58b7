package cn.techexchange.registry.certificate.web;

import cn.techexchange.platform.text.Masked;
import cn.techexchange.platform.web.ClientAddress;
import cn.techexchange.registry.certificate.Paper;
import cn.techexchange.registry.certificate.PaperContent;
import cn.techexchange.registry.certificate.VerifyPaper;
import cn.techexchange.registry.ledger.LedgerEntry;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The page behind a paper's QR code: state and ledger proof, no amounts, no parties, no project. */
@Controller("/api/public/verify")
@Secured(SecurityRule.IS_ANONYMOUS)
class VerificationController {
    private final VerifyPaper verify;
    private final ClientAddress address;

    VerificationController(VerifyPaper verify, ClientAddress address) {
        this.verify = verify;
        this.address = address;
    }

    @Get("/{code}")
    PublicVerification verify(HttpRequest<?> request, String code) {
        VerifyPaper.Verification verification = verify.verify(code, address.of(request));
        Paper paper = verification.paper();
        PaperContent content = paper.content();
        String number = content.heading().nationalNumber();
        return new PublicVerification(
                verification.groupedCode(),
                paper.kind().name(),
                verification.standing().name(),
                number == null ? null : Masked.number(number),
                content.deal().kind(),
                content.decision().on(),
                content.decision().office(),
                paper.issuedAt(),
                paper.sha256(),
                paper.ledgerSequence(),
                verification.entries().stream().map(PublicLedgerEntry::of).toList());
    }

    /**
     * @param standing what the paper is worth today
     * @param nationalNumber masked, null on a refusal
     * @param contractKind zh-CN
     * @param sha256 of the PDF, to compare a file at hand with
     * @param certified sequence of the entry that the paper certifies, null on a refusal
     * @param entries all of the registration, oldest first
     */
    @Serdeable
    record PublicVerification(
            String code,
            String kind,
            String standing,
            @Nullable String nationalNumber,
            String contractKind,
            LocalDate decidedOn,
            String office,
            Instant issuedAt,
            String sha256,
            @Nullable Long certified,
            List<PublicLedgerEntry> entries) {}

    @Serdeable
    record PublicLedgerEntry(long sequence, String event, Instant at, String hash) {
        static PublicLedgerEntry of(LedgerEntry entry) {
            return new PublicLedgerEntry(entry.sequence(), entry.event().name(), entry.at(), entry.hash());
        }
    }
}
