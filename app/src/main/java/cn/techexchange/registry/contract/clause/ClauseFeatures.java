package cn.techexchange.registry.contract.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the statistical part looks at in a sentence: runs of one to four characters, and how concepts follow each other. */
public final class ClauseFeatures {
    /** Names of concept features begin with it; no run of characters does, since a colon ends a run. */
    static final String CONCEPT = ":";

    private static final int LONGEST_RUN = 4;
    private static final int REACH = 3;
    private static final Pattern PART = Pattern.compile("[，。；：:！？]");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:第[一二三四五六七八九十百\\d]+条|[（(][一二三四五六七八九十\\d]+[）)]|[\\d.]+[）)、]?|[一二三四五六七八九十]+、)");

    private final Concepts concepts = Concepts.load();

    /**
     * Each feature once.
     *
     * @param sentence without blanks, as {@link Sentence#inContext()} gives it
     */
    public Set<String> of(String sentence) {
        var features = new LinkedHashSet<String>();
        var all = new TreeSet<String>();
        for (String part :
                PART.splitAsStream(NUMBER.matcher(sentence).replaceFirst("")).toList()) {
            runs("^" + part, features);
            List<String> names = names(part);
            order(names, features);
            all.addAll(names);
        }
        together(List.copyOf(all), features);
        return features;
    }

    private static void runs(String part, Set<String> features) {
        for (int length = 1; length <= LONGEST_RUN; length++) {
            for (int from = 0; from + length <= part.length(); from++) {
                features.add(part.substring(from, from + length));
            }
        }
    }

    /** A concept that repeats itself counts once. */
    private List<String> names(String part) {
        var names = new ArrayList<String>();
        for (Concepts.Hit hit : concepts.read(part)) {
            if (names.isEmpty() || !names.getLast().equals(hit.name())) {
                names.add(hit.name());
            }
        }
        return names;
    }

    private static void order(List<String> names, Set<String> features) {
        for (int i = 0; i < names.size(); i++) {
            String name = CONCEPT + names.get(i);
            features.add(name);
            for (int next = i + 1; next < names.size() && next <= i + REACH; next++) {
                features.add(name + ">" + names.get(next));
            }
            if (i + 1 < names.size()) {
                features.add(name + "-" + names.get(i + 1));
            }
            if (i + 2 < names.size()) {
                features.add(name + "-" + names.get(i + 1) + "-" + names.get(i + 2));
            }
        }
        if (!names.isEmpty()) {
            features.add(CONCEPT + "^" + names.getFirst());
        }
    }

    private static void together(List<String> names, Set<String> features) {
        for (int i = 0; i < names.size(); i++) {
            for (String other : names.subList(i + 1, names.size())) {
                features.add(CONCEPT + names.get(i) + "&" + other);
            }
        }
    }
}
