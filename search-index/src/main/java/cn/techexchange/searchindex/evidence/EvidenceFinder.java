package cn.techexchange.searchindex.evidence;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.MatchEvidence;
import cn.techexchange.searchindex.TextSection;
import cn.techexchange.searchindex.text.RequestPhrases;
import cn.techexchange.searchindex.text.Sentences;
import cn.techexchange.searchindex.text.Sentences.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the sentences that show why a document was found. Done on the original text, not by the engine: what the engine holds is
 * normalized, and a reader shall see what the author wrote.
 */
public final class EvidenceFinder {
    private EvidenceFinder() {}

    /** The best sentences; the beginning of the text when nothing agrees word for word. */
    public static List<Evidence> find(Asked asked, DocumentTexts texts, int limit) {
        List<Passage> passages = passages(asked, texts);
        List<Evidence> best =
                telling(passages, limit).stream().map(Passage::evidence).toList();
        return best.isEmpty()
                ? passages.stream().limit(1).map(Passage::evidence).toList()
                : best;
    }

    /** A sentence of a section as evidence, what it shares with the words marked. */
    public static Evidence quote(TextSection section, Sentence sentence, String words) {
        return Passage.of(section, sentence, Asked.of(words)).evidence();
    }

    /** A sentence of a section as evidence, with one stretch of it marked. */
    public static Evidence quote(TextSection section, Sentence sentence, int from, int to) {
        var run = new Run(sentence.text().substring(from, to), from, to, 1);
        return new Passage(section, sentence, List.of(run)).evidence();
    }

    /** The sentence that has most in common with the words; none when no two characters in a row agree. */
    public static Optional<Evidence> closest(String words, DocumentTexts texts) {
        return heaviest(passages(Asked.of(words), texts), Set.of()).map(Passage::evidence);
    }

    /** The sentences of the found document that agree most, each beside the sentence it answers. */
    public static List<MatchEvidence> pairs(DocumentTexts asked, DocumentTexts found, int limit) {
        Asked wanted = Asked.of(RequestPhrases.remove(asked.joined()));
        return telling(passages(wanted, found), limit).stream()
                .flatMap(passage -> pair(asked, passage).stream())
                .toList();
    }

    private static Optional<MatchEvidence> pair(DocumentTexts asked, Passage found) {
        List<String> terms = found.runs().stream().map(Run::text).distinct().toList();
        return heaviest(passages(Asked.of(String.join("，", terms)), asked), Set.of())
                .map(best -> new MatchEvidence(best.evidence(), found.evidence(), terms));
    }

    /** One after another the sentence that adds most to those chosen: three that say the same prove no more than one. */
    private static List<Passage> telling(List<Passage> passages, int limit) {
        var chosen = new ArrayList<Passage>();
        Set<String> said = new HashSet<>();
        while (chosen.size() < limit) {
            Optional<Passage> best = heaviest(passages, said);
            if (best.isEmpty()) {
                break;
            }
            chosen.add(best.get());
            best.get().runs().forEach(run -> said.add(run.text()));
        }
        return chosen;
    }

    /** The first of those that say most beyond what has been said. */
    private static Optional<Passage> heaviest(List<Passage> passages, Set<String> said) {
        record Weighed(Passage passage, int weight) {}
        return passages.stream()
                .map(passage -> new Weighed(passage, passage.weight(said)))
                .filter(weighed -> weighed.weight() > 0)
                .max(Comparator.comparingInt(Weighed::weight))
                .map(Weighed::passage);
    }

    private static List<Passage> passages(Asked asked, DocumentTexts texts) {
        return texts.all().stream()
                .flatMap(section ->
                        Sentences.of(section.text()).stream().map(sentence -> Passage.of(section, sentence, asked)))
                .toList();
    }
}
