package cn.techexchange.registry.comparison;

import java.util.List;

/** A registration that the new edition would judge otherwise. */
public record DryRunEffect(String registrationId, List<JudgedChange> changes) {
    public DryRunEffect {
        changes = List.copyOf(changes);
    }

    public boolean changesOutcome() {
        return changes.stream().anyMatch(JudgedChange::outcome);
    }
}
