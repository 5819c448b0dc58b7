package cn.techexchange.registry.registration.finding;

import cn.techexchange.registry.contract.Finding;
import java.time.Instant;

/**
 * Why the desk lets a finding stand; it holds for one submission.
 *
 * @param findingKey the finding's identity, the marked sentence included
 */
public record Waiver(
        String registrationId, int submission, String findingKey, String reason, String accountId, Instant at) {
    boolean covers(Finding finding) {
        return findingKey.equals(finding.key());
    }
}
