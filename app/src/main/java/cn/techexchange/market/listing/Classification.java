package cn.techexchange.market.listing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Where a listing belongs; codes of the dictionaries, empty where not given.
 *
 * @param technologyField code of {@code technology-fields.csv}
 * @param industry code of {@code industries.csv}, the plan's industries
 * @param economicSector code of {@code economic-sectors.csv}
 */
@Serdeable
public record Classification(String technologyField, String industry, String economicSector, List<String> keywords) {
    public static final Classification NONE = new Classification("", "", "", List.of());

    public Classification {
        technologyField = TidyText.of(technologyField);
        industry = TidyText.of(industry);
        economicSector = TidyText.of(economicSector);
        keywords = TidyText.linesOf(keywords);
    }
}
