package cn.techexchange.market.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Any number of documents made of real texts: the title and the opening of one, further sentences and keywords of others of its
 * discipline. The same number always gives the same document. What is embedded of it is mostly the opening of a real text, so that a
 * hundred thousand documents need hardly more vectors than there are texts.
 */
final class Recombination {
    /** More than what is embedded, whatever title goes before. */
    private static final int OPENING = 128;

    private static final int USUAL_LENGTH = 260;
    private static final int KEYWORDS = 4;

    /** Prime, so that documents in a row have openings from all over the collection. */
    private static final int STRIDE = 7_919;

    private static final long SEED = 42;
    private final List<RealText> texts;
    private final Map<String, List<RealText>> byDiscipline;

    /** A made document. */
    record Made(int number, String title, String text, Set<String> keywords, String discipline) {}

    Recombination(List<RealText> texts) {
        this.texts = List.copyOf(texts);
        this.byDiscipline = texts.stream().collect(Collectors.groupingBy(RealText::discipline));
    }

    int texts() {
        return texts.size();
    }

    Made make(int number) {
        var random = new SplittableRandom(SEED + number);
        RealText first = texts.get((int) ((long) number * STRIDE % texts.size()));
        List<RealText> related = byDiscipline.get(first.discipline());
        var text = new StringBuilder();
        opening(first).forEach(text::append);
        while (text.length() < USUAL_LENGTH) {
            text.append(any(any(related, random).sentences(), random));
        }
        return new Made(number, first.title(), text.toString(), keywords(first, related, random), first.discipline());
    }

    private static List<String> opening(RealText text) {
        var opening = new ArrayList<String>();
        int length = 0;
        for (String sentence : text.sentences()) {
            if (length >= OPENING) {
                break;
            }
            opening.add(sentence);
            length += sentence.length();
        }
        return opening;
    }

    private static Set<String> keywords(RealText first, List<RealText> related, SplittableRandom random) {
        Set<String> keywords = new LinkedHashSet<>(first.keywords());
        for (int tries = 0; keywords.size() < KEYWORDS && tries < 20; tries++) {
            List<String> others = any(related, random).keywords();
            if (!others.isEmpty()) {
                keywords.add(any(others, random));
            }
        }
        return keywords;
    }

    private static <T> T any(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
