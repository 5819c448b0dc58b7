package cn.techexchange.market.search;

import cn.techexchange.market.listing.Classification;
import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A listing's codes as the index takes them: each with the wider codes above it, so that a filter on those finds it too. */
@Singleton
final class Codes {
    private final Dictionaries dictionaries;

    Codes(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    cn.techexchange.searchindex.Classification of(
            Classification given, String region, List<String> modes, @Nullable Integer maturity) {
        return new cn.techexchange.searchindex.Classification(
                path(DictionaryName.TECHNOLOGY_FIELDS, given.technologyField()),
                path(DictionaryName.INDUSTRIES, given.industry()),
                path(DictionaryName.REGIONS, region),
                modes,
                maturity == null ? OptionalInt.empty() : OptionalInt.of(maturity));
    }

    private List<String> path(DictionaryName name, String code) {
        return code.isEmpty() ? List.of() : dictionaries.path(name, code);
    }
}
