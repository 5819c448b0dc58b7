package cn.techexchange.indicator.facts;

import java.util.List;

/**
 * A part of the country by its code of {@code regions.csv}: it contains every code that begins with its own significant
 * digits.
 */
public record Area(String code) {
    public static final Area NATION = new Area("CN");
    public static final Area DISTRICT = new Area("150203");

    /** District, city, region, nation. */
    public static final List<Area> LEVELS = List.of(DISTRICT, new Area("150200"), new Area("150000"), NATION);

    public boolean contains(String region) {
        return !region.isEmpty() && (equals(NATION) || region.startsWith(prefix()));
    }

    private String prefix() {
        String prefix = code;
        while (prefix.length() > 2 && prefix.endsWith("00")) {
            prefix = prefix.substring(0, prefix.length() - 2);
        }
        return prefix;
    }
}
