package cn.techexchange.searchindex;

import java.util.List;
import java.util.OptionalInt;

/**
 * The codes a document is filtered by. Where codes form a tree, a list holds the code <em>and its ancestors</em>: so a filter on a
 * parent finds its children.
 *
 * @param maturity level 1 to 9
 * @param modes transfer or cooperation modes
 */
public record Classification(
        List<String> technologyFields,
        List<String> industries,
        List<String> regions,
        List<String> modes,
        OptionalInt maturity) {
    public Classification {
        technologyFields = List.copyOf(technologyFields);
        industries = List.copyOf(industries);
        regions = List.copyOf(regions);
        modes = List.copyOf(modes);
    }

    public static Classification none() {
        return new Classification(List.of(), List.of(), List.of(), List.of(), OptionalInt.empty());
    }
}
