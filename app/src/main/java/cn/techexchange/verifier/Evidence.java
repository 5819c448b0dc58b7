package cn.techexchange.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The published files as claims about the export.
 *
 * @param unreadable the first file that makes no sense by itself, such as a head with a wrong signature
 */
record Evidence(List<Claim> claims, List<Report> reports, Optional<Verdict> unreadable) {
    static Evidence of(Published published) throws IOException {
        List<Claim> claims = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        published.head().ifPresent(hash -> claims.add(new NotedHead(hash)));
        try {
            if (published.heads().isPresent()) {
                Keys keys = Keys.of(published.keys());
                claims.addAll(Heads.parse(Files.readAllBytes(published.heads().get()), keys));
            }
            for (Path proof : published.proofs()) {
                claims.add(Proofs.parse("证明 " + proof.getFileName(), Files.readAllBytes(proof)));
            }
            for (Path file : published.reports()) {
                Report report = Report.parse("报告 " + file.getFileName(), Files.readAllBytes(file));
                reports.add(report);
                claims.add(report);
            }
            return new Evidence(claims, reports, Optional.empty());
        } catch (Refutation e) {
            return new Evidence(claims, reports, Optional.of(e.verdict()));
        }
    }
}
