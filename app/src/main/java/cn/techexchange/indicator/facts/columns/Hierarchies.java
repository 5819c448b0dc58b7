package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Area;
import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Which codes lie beneath which. */
@Singleton
final class Hierarchies {
    private final Dictionaries dictionaries;

    Hierarchies(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** Whether a fact's code is what the filter wants. */
    boolean matches(Trait trait, String code, String wanted) {
        if (wanted.equals(FactFilter.OPEN)) {
            return code.isEmpty();
        }
        if (!wanted.endsWith(FactFilter.BENEATH)) {
            return code.equals(wanted);
        }
        String top = wanted.substring(0, wanted.length() - 1);
        return code.equals(top) || isBeneath(trait, code, top);
    }

    private boolean isBeneath(Trait trait, String code, String top) {
        if (trait == Trait.SELLER_REGION || trait == Trait.BUYER_REGION) {
            return new Area(top).contains(code);
        }
        return nameOf(trait)
                .map(name -> dictionaries.path(name, code).contains(top))
                .orElse(false);
    }

    /** The value of the dimension that a code belongs to, as a filter takes it. */
    String groupOf(Dimension dimension, String code) {
        if (code.isEmpty()) {
            return FactFilter.OPEN;
        }
        return switch (dimension) {
            case SECTION -> top(code) + FactFilter.BENEATH;
            case SELLER_PROVINCE, BUYER_PROVINCE -> digits(code, 2);
            case SELLER_CITY, BUYER_CITY -> digits(code, 4);
            default -> code;
        };
    }

    /** A code that is wider than the level asked for stands for itself alone. */
    private static String digits(String code, int count) {
        boolean wider = count == 4 && code.endsWith("0000");
        return wider || code.length() < 6
                ? code
                : code.substring(0, count) + "0".repeat(6 - count) + FactFilter.BENEATH;
    }

    private String top(String code) {
        List<String> path = dictionaries.path(DictionaryName.ECONOMIC_SECTORS, code);
        return path.isEmpty() ? code : path.getLast();
    }

    private static Optional<DictionaryName> nameOf(Trait trait) {
        return switch (trait) {
            case KIND, SUB_KIND -> Optional.of(DictionaryName.CONTRACT_KINDS);
            case FIELD -> Optional.of(DictionaryName.TECHNOLOGY_FIELDS);
            case INDUSTRY -> Optional.of(DictionaryName.INDUSTRIES);
            case SECTOR -> Optional.of(DictionaryName.ECONOMIC_SECTORS);
            case IP_KIND -> Optional.of(DictionaryName.INTELLECTUAL_PROPERTY);
            case PLAN -> Optional.of(DictionaryName.PLAN_CATEGORIES);
            case SELLER_KIND, BUYER_KIND -> Optional.of(DictionaryName.PARTY_KINDS);
            case SELLER_REGION, BUYER_REGION -> Optional.of(DictionaryName.REGIONS);
            case PAYMENT_FORM -> Optional.of(DictionaryName.PAYMENT_FORMS);
            case EVENT, DEMO -> Optional.empty();
        };
    }
}
