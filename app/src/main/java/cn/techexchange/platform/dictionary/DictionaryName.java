package cn.techexchange.platform.dictionary;

import java.util.Locale;
import java.util.Map;

/** The lists there are; the file's name is the constant's in lower case with hyphens. */
public enum DictionaryName {
    ECONOMIC_SECTORS,
    INDUSTRIES,
    INTELLECTUAL_PROPERTY,
    MATURITY_LEVELS,
    PARTY_KINDS,
    PAYMENT_FORMS,
    PLAN_CATEGORIES,
    REGIONS,
    SOCIAL_OBJECTIVES,
    TECHNOLOGY_FIELDS,
    TRANSFER_MODES,
    CONTRACT_KINDS;

    /** The name in addresses, e.g. {@code technology-fields}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String resource() {
        return "reference/" + slug() + ".csv";
    }

    /** The lists came with unlike headings: a level or a kind is a code too, a sub-kind has its kind as parent. */
    DictionaryEntry entry(Map<String, String> row) {
        return switch (this) {
            case MATURITY_LEVELS -> new DictionaryEntry(text(row, "level"), text(row, "name_zh"), null);
            case REGIONS -> new DictionaryEntry(text(row, "code"), text(row, "name"), parent(row));
            case CONTRACT_KINDS -> contractKind(row);
            default -> new DictionaryEntry(text(row, "code"), text(row, "name_zh"), parent(row));
        };
    }

    private static DictionaryEntry contractKind(Map<String, String> row) {
        String kind = text(row, "kind");
        String subKind = text(row, "sub_kind");
        return subKind.isEmpty()
                ? new DictionaryEntry(kind, text(row, "name_zh"), null)
                : new DictionaryEntry(kind + "." + subKind, text(row, "name_zh"), kind);
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static @org.jspecify.annotations.Nullable String parent(Map<String, String> row) {
        String parent = text(row, "parent");
        return parent.isEmpty() ? null : parent;
    }
}
