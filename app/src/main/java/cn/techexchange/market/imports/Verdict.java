package cn.techexchange.market.imports;

import cn.techexchange.market.listing.ImportListing;
import java.util.List;

/** What is to be said of a row. */
sealed interface Verdict {
    List<ImportFinding> findings();

    /** It can be taken in; the findings are notes. */
    record Fit(ImportListing.Item item, List<ImportFinding> findings) implements Verdict {
        public Fit {
            findings = List.copyOf(findings);
        }
    }

    /** It was taken in, or would be. */
    record Taken(ImportListing.Result result, List<ImportFinding> findings) implements Verdict {
        public Taken {
            findings = List.copyOf(findings);
        }
    }

    /** It is rejected. */
    record Unfit(List<ImportFinding> findings) implements Verdict {
        public Unfit {
            findings = List.copyOf(findings);
        }
    }
}
