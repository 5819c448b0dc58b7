package cn.techexchange.market.search.web;

import cn.techexchange.market.search.OrganizationKindNames;
import cn.techexchange.market.search.PriceBand;
import cn.techexchange.market.search.web.SearchAnswer.SearchFacet;
import cn.techexchange.market.search.web.SearchAnswer.SearchFacetValue;
import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryEntry;
import cn.techexchange.platform.dictionary.DictionaryName;
import cn.techexchange.searchindex.FacetCount;
import cn.techexchange.searchindex.FilterField;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives counted codes the names that readers know. */
@Singleton
final class FacetNames {
    /** Districts would make a list of hundreds, provinces one of a single entry. */
    private static final Pattern CITY = Pattern.compile("\\d{2}(?!00)\\d{2}(00)?|(11|12|31|50)0000");

    private static final Map<FilterField, String> PARAMETERS = parameters();
    private final Dictionaries dictionaries;

    FacetNames(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    private static Map<FilterField, String> parameters() {
        var parameters = new LinkedHashMap<FilterField, String>();
        parameters.put(FilterField.TECHNOLOGY_FIELD, "field");
        parameters.put(FilterField.INDUSTRY, "industry");
        parameters.put(FilterField.MATURITY, "maturity");
        parameters.put(FilterField.MODE, "mode");
        parameters.put(FilterField.PRICE_BAND, "priceBand");
        parameters.put(FilterField.OWNER_KIND, "organizationKind");
        parameters.put(FilterField.REGION, "region");
        parameters.put(FilterField.YEAR, "year");
        return parameters;
    }

    /** The parameter that narrows by a field. */
    static String parameter(FilterField field) {
        return Objects.requireNonNull(PARAMETERS.get(field), field.name());
    }

    List<SearchFacet> of(Map<FilterField, List<FacetCount>> counts) {
        return PARAMETERS.entrySet().stream()
                .filter(parameter -> counts.containsKey(parameter.getKey()))
                .map(parameter -> facet(parameter.getKey(), parameter.getValue(), counts))
                .toList();
    }

    private SearchFacet facet(FilterField field, String parameter, Map<FilterField, List<FacetCount>> counts) {
        List<SearchFacetValue> values = counts.getOrDefault(field, List.of()).stream()
                .filter(count -> !count.value().isEmpty())
                .filter(count -> field != FilterField.REGION
                        || CITY.matcher(count.value()).matches())
                .map(count -> value(field, count))
                .toList();
        return new SearchFacet(parameter, values);
    }

    private SearchFacetValue value(FilterField field, FacetCount count) {
        String code = count.value();
        return switch (field) {
            case TECHNOLOGY_FIELD -> listed(DictionaryName.TECHNOLOGY_FIELDS, count);
            case INDUSTRY -> listed(DictionaryName.INDUSTRIES, count);
            case MODE -> mode(count);
            case REGION ->
                new SearchFacetValue(code, dictionaries.nameOf(DictionaryName.REGIONS, code), null, count.count());
            case MATURITY ->
                new SearchFacetValue(
                        code,
                        code + " 级 " + dictionaries.nameOf(DictionaryName.MATURITY_LEVELS, code),
                        null,
                        count.count());
            case PRICE_BAND ->
                new SearchFacetValue(code, PriceBand.valueOf(code).label(), null, count.count());
            case OWNER_KIND -> new SearchFacetValue(code, OrganizationKindNames.of(code), null, count.count());
            case YEAR, KIND, OWNER -> new SearchFacetValue(code, code + " 年", null, count.count());
        };
    }

    private SearchFacetValue mode(FacetCount count) {
        boolean transferMode = dictionaries.contains(DictionaryName.TRANSFER_MODES, count.value());
        return listed(transferMode ? DictionaryName.TRANSFER_MODES : DictionaryName.CONTRACT_KINDS, count);
    }

    private SearchFacetValue listed(DictionaryName name, FacetCount count) {
        Optional<DictionaryEntry> entry = dictionaries.find(name, count.value());
        return new SearchFacetValue(
                count.value(),
                entry.map(DictionaryEntry::name).orElse(count.value()),
                entry.map(DictionaryEntry::parent).orElse(null),
                count.count());
    }
}
