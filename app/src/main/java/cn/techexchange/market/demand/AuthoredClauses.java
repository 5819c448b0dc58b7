package cn.techexchange.market.demand;

import cn.techexchange.market.listing.TidyText;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The clauses as the author left them.
 *
 * @param edited the author changed what was found, so nothing that is found later takes its place
 * @param items empty where the author changed nothing
 */
@Serdeable
public record AuthoredClauses(boolean edited, List<DemandClause> items) {
    public static final AuthoredClauses NONE = new AuthoredClauses(false, List.of());

    public AuthoredClauses {
        items = edited ? TidyText.listOf(items) : List.of();
    }
}
