package cn.techexchange.market.search;

import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import jakarta.inject.Singleton;
import java.util.List;

/** What readers call an item's codes; empty where it has none. */
@Singleton
public final class ItemNames {
    private final Dictionaries dictionaries;

    ItemNames(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    public String field(MarketItem item) {
        return nearest(DictionaryName.TECHNOLOGY_FIELDS, item.classification().technologyFields());
    }

    public String industry(MarketItem item) {
        return nearest(DictionaryName.INDUSTRIES, item.classification().industries());
    }

    public String region(MarketItem item) {
        return nearest(DictionaryName.REGIONS, item.classification().regions());
    }

    public String organizationKind(MarketItem item) {
        return OrganizationKindNames.of(item.document().owner().kind());
    }

    public List<String> modes(MarketItem item) {
        return item.classification().modes().stream().map(this::mode).toList();
    }

    /** A demand names transfer modes or kinds of contract. */
    public String mode(String code) {
        return dictionaries.contains(DictionaryName.TRANSFER_MODES, code)
                ? dictionaries.nameOf(DictionaryName.TRANSFER_MODES, code)
                : dictionaries.nameOf(DictionaryName.CONTRACT_KINDS, code);
    }

    public String maturity(int level) {
        return level + " 级（" + dictionaries.nameOf(DictionaryName.MATURITY_LEVELS, Integer.toString(level)) + "）";
    }

    private String nearest(DictionaryName name, List<String> path) {
        return path.isEmpty() ? "" : dictionaries.nameOf(name, path.getFirst());
    }
}
