package cn.techexchange.market.subscription;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.searchindex.FilterField;
import cn.techexchange.searchindex.Filters;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search as the search page has it in its address, without order and page. Written out in one way only, so that two people who ask
 * the same share one search.
 *
 * @param chosen values by filter, each in order
 */
public record SavedSearch(ListingKind kind, String text, Map<String, List<String>> chosen) {
    static final int LONGEST = 2000;
    private static final int LONGEST_TEXT = 400;
    private static final int MOST_VALUES = 20;

    /** The page's names for what can be narrowed by, in its order. */
    private static final Map<String, FilterField> FIELDS = fields();

    public SavedSearch {
        chosen = Map.copyOf(chosen);
    }

    /** @throws ProblemException {@code INVALID_INPUT} at {@code topic} for anything that the search page does not write */
    public static SavedSearch parse(String address) {
        Map<String, List<String>> given = parameters(address);
        String text = String.join(" ", given.getOrDefault("q", List.of())).strip();
        var chosen = new LinkedHashMap<String, List<String>>();
        for (String name : FIELDS.keySet()) {
            List<String> values = List.copyOf(new TreeSet<>(given.getOrDefault(name, List.of())));
            if (!values.isEmpty()) {
                chosen.put(name, values);
            }
        }
        boolean known = given.keySet().stream()
                .allMatch(name -> FIELDS.containsKey(name)
                        || List.of("kind", "q", "sort", "after").contains(name));
        boolean few = chosen.values().stream().allMatch(values -> values.size() <= MOST_VALUES);
        if (address.length() > LONGEST || text.length() > LONGEST_TEXT || !known || !few) {
            throw wrong();
        }
        return new SavedSearch(kind(given), text, chosen);
    }

    /** In the one form. */
    public String address() {
        Stream<String> filters = FIELDS.keySet().stream()
                .flatMap(name -> chosen.getOrDefault(name, List.of()).stream().map(value -> parameter(name, value)));
        Stream<String> asked = text.isEmpty() ? Stream.of() : Stream.of(parameter("q", text));
        return Stream.of(Stream.of(parameter("kind", kind.name())), asked, filters)
                .flatMap(parts -> parts)
                .collect(Collectors.joining("&"));
    }

    Filters filters() {
        Filters filters = Filters.kind(kind.name());
        for (Map.Entry<String, List<String>> one : chosen.entrySet()) {
            filters = filters.with(FIELDS.getOrDefault(one.getKey(), FilterField.KIND), one.getValue());
        }
        return filters;
    }

    private static ListingKind kind(Map<String, List<String>> given) {
        String name = given.getOrDefault("kind", List.of(ListingKind.ACHIEVEMENT.name()))
                .getFirst();
        return Stream.of(ListingKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(SavedSearch::wrong);
    }

    private static Map<String, List<String>> parameters(String address) {
        try {
            return Stream.of(address.split("&"))
                    .filter(part -> part.contains("="))
                    .map(part -> part.split("=", 2))
                    .filter(part -> !part[1].isBlank())
                    .collect(Collectors.groupingBy(
                            part -> decoded(part[0]),
                            Collectors.mapping(part -> decoded(part[1]), Collectors.toList())));
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
    }

    private static ProblemException wrong() {
        return ProblemException.invalid("topic", "检索条件无法识别，请在检索页重新保存。");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Map<String, FilterField> fields() {
        var fields = new LinkedHashMap<String, FilterField>();
        fields.put("field", FilterField.TECHNOLOGY_FIELD);
        fields.put("industry", FilterField.INDUSTRY);
        fields.put("maturity", FilterField.MATURITY);
        fields.put("mode", FilterField.MODE);
        fields.put("priceBand", FilterField.PRICE_BAND);
        fields.put("organizationKind", FilterField.OWNER_KIND);
        fields.put("region", FilterField.REGION);
        fields.put("year", FilterField.YEAR);
        return fields;
    }
}
