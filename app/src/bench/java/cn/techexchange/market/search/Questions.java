package cn.techexchange.market.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What people type: keywords (half), beginnings of titles (three of ten), sentences in which a demand is told (two of ten). No question
 * comes twice, so that no answer is one that was kept; words recur as they do in the texts.
 */
final class Questions {
    private static final int MOST_SENTENCE = 40;
    private static final int LEAST_SENTENCE = 16;
    private final List<RealText> texts;
    private final SplittableRandom random;
    private final Set<String> asked = new HashSet<>();
    private int turn;

    enum Kind {
        KEYWORDS,
        TITLE,
        DEMAND
    }

    Questions(List<RealText> texts, long seed) {
        this.texts = List.copyOf(texts);
        this.random = new SplittableRandom(seed);
    }

    List<String> mixed(int count) {
        var questions = new ArrayList<String>();
        while (questions.size() < count) {
            questions.add(one(kind(turn++ % 10)));
        }
        return questions;
    }

    List<String> of(Kind kind, int count) {
        var questions = new ArrayList<String>();
        while (questions.size() < count) {
            questions.add(one(kind));
        }
        return questions;
    }

    private static Kind kind(int turn) {
        if (turn % 5 == 4) {
            return Kind.DEMAND;
        }
        return turn % 2 == 0 || turn == 1 ? Kind.KEYWORDS : Kind.TITLE;
    }

    private String one(Kind kind) {
        while (true) {
            RealText text = texts.get(random.nextInt(texts.size()));
            String question = switch (kind) {
                case KEYWORDS -> keywords(text);
                case TITLE -> beginning(text.title(), 6 + random.nextInt(11));
                case DEMAND -> demand(text);
            };
            if (question.length() > 1 && asked.add(question)) {
                return question;
            }
        }
    }

    private String keywords(RealText text) {
        if (text.keywords().isEmpty()) {
            return "";
        }
        String one = any(text.keywords());
        String two = any(text.keywords());
        return random.nextBoolean() || one.equals(two) ? one : one + " " + two;
    }

    private String demand(RealText text) {
        String sentence = any(text.sentences()).replaceAll("[。；;.]$", "");
        return sentence.length() < LEAST_SENTENCE ? "" : "希望解决" + beginning(sentence, MOST_SENTENCE) + "的问题";
    }

    private static String beginning(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
