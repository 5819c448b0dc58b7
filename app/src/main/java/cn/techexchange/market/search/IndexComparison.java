package cn.techexchange.market.search;

import java.util.List;

/**
 * Where index and database differ; each list holds ids in order.
 *
 * @param compared listings that are public in the database
 * @param missing public, but not in the index
 * @param surplus in the index, but not public
 * @param outdated in the index with another version
 */
public record IndexComparison(long compared, List<String> missing, List<String> surplus, List<String> outdated) {
    public IndexComparison {
        missing = List.copyOf(missing);
        surplus = List.copyOf(surplus);
        outdated = List.copyOf(outdated);
    }

    public boolean equal() {
        return missing.isEmpty() && surplus.isEmpty() && outdated.isEmpty();
    }
}
