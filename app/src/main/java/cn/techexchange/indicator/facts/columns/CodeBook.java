package cn.techexchange.indicator.facts.columns;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Numbers for the codes of one trait, in the order in which they were first met. */
final class CodeBook {
    private final Map<String, Short> numbers = new ConcurrentHashMap<>();
    private final List<String> codes = new CopyOnWriteArrayList<>();

    /** Called by one thread at a time. */
    short numberOf(String code) {
        Short known = numbers.get(code);
        if (known != null) {
            return known;
        }
        if (codes.size() > Short.MAX_VALUE) {
            throw new IllegalStateException("more codes than a column can number: " + code);
        }
        short number = (short) codes.size();
        codes.add(code);
        numbers.put(code, number);
        return number;
    }

    /** Whoever sees a number in a published row sees its code here. */
    List<String> codes() {
        return List.copyOf(codes);
    }
}
