package cn.techexchange.identity.organization;

import java.time.Instant;
import java.util.List;

/** What the bureau changed of an organisation's verified facts, and why. */
public record Correction(
        String id, String organizationId, String accountId, Instant at, String reason, List<FactChange> changes) {
    public Correction {
        changes = List.copyOf(changes);
    }
}
