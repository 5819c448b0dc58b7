package cn.techexchange.searchindex.bench;

import cn.techexchange.searchindex.evaluation.Judgements;
import cn.techexchange.searchindex.evaluation.Run;
import cn.techexchange.searchindex.evaluation.Score;
import cn.techexchange.searchindex.evaluation.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Whether what a person types finds the same when it is typed in another way: recall beside that of the plain question. */
final class VariantsBench {
    private static final int QUESTIONS = 200;
    private static final int MIN_HAN = 4;
    private final Function<List<Topic>, Run> ranker;
    private final Judgements judgements;

    VariantsBench(Function<List<Topic>, Run> ranker, Judgements judgements) {
        this.ranker = ranker;
        this.judgements = judgements;
    }

    /** @param topics lists of keywords, asked whole and by the first keyword alone */
    void print(List<Topic> topics) {
        print("keywords", topics, text -> text);
        print("one keyword", topics, text -> text.split(" ")[0]);
    }

    private void print(String kind, List<Topic> topics, UnaryOperator<String> part) {
        List<Topic> asked = topics.stream()
                .map(topic -> new Topic(topic.id(), part.apply(topic.text())))
                .filter(topic ->
                        topic.text().chars().filter(Character::isIdeographic).count() >= MIN_HAN)
                .limit(QUESTIONS)
                .toList();
        for (Disturbed disturbed : Disturbed.values()) {
            List<Topic> changed = asked.stream()
                    .map(topic -> new Topic(
                            topic.id(),
                            disturbed.change(topic.text(), new Random(topic.id().hashCode()))))
                    .toList();
            List<Topic> plain = asked.stream()
                    .filter(topic -> disturbed == Disturbed.PLAIN || !changed.contains(topic))
                    .toList();
            List<Topic> differing = disturbed == Disturbed.PLAIN
                    ? plain
                    : changed.stream().filter(topic -> !asked.contains(topic)).toList();
            print(kind, disturbed, recall(differing), recall(plain), plain.size());
        }
    }

    private static void print(String kind, Disturbed disturbed, double recall, double plain, int questions) {
        System.out.printf(
                "%-12s  %-20s  recall@50 %.4f  plain %.4f  kept %5.1f %%  (%d questions)%n",
                kind,
                disturbed.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                recall,
                plain,
                100 * recall / plain,
                questions);
    }

    private double recall(List<Topic> topics) {
        Map<String, Map<String, Integer>> grades = topics.stream()
                .collect(
                        Collectors.toMap(Topic::id, topic -> judgements.grades().get(topic.id())));
        return Score.of(ranker.apply(topics), new Judgements(grades), 1).recall();
    }
}
