package cn.techexchange.registry.reconciliation;

import java.util.List;

/** @param matched contracts that both registers have under the same number */
record Comparison(int matched, List<FoundDifference> differences) {
    Comparison {
        differences = List.copyOf(differences);
    }
}
