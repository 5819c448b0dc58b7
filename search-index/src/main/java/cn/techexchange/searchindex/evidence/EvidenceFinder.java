package cn.techexchange.searchindex.evidence;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.MatchEvidence;
import cn.techexchange.searchindex.TextSection;
import cn.techexchange.searchindex.text.Sentences;
import cn.techexchange.searchindex.text.Sentences.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the sentences that show why a document was found. Done on the original text, not by the engine: what the engine holds is
 * normalized, and a reader shall see what the author wrote.
 */
public final class EvidenceFinder {
    private static final Comparator<Passage> HEAVIEST =
            Comparator.comparingInt(Passage::weight).reversed();

    private EvidenceFinder() {}

    /** The best sentences, at most one of the title; the beginning of the text when nothing agrees word for word. */
    public static List<Evidence> find(Asked asked, DocumentTexts texts, int limit) {
        List<Passage> passages = passages(asked, texts);
        List<Evidence> best = passages.stream()
                .filter(passage -> passage.weight() > 0)
                .sorted(HEAVIEST)
                .limit(limit)
                .map(Passage::evidence)
                .toList();
        return best.isEmpty()
                ? passages.stream().limit(1).map(Passage::evidence).toList()
                : best;
    }

    /** For the sentences asked with, the sentence of the document that agrees most with each; the best pairs first. */
    public static List<MatchEvidence> pairs(DocumentTexts asked, DocumentTexts found, int limit) {
        var pairs = new ArrayList<Pair>();
        for (TextSection section : asked.all()) {
            for (Sentence sentence : Sentences.of(section.text())) {
                bestFor(section, sentence, found).ifPresent(pairs::add);
            }
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> pair.found().weight()).reversed());
        return pairs.stream().limit(limit).map(Pair::evidence).toList();
    }

    private static Optional<Pair> bestFor(TextSection section, Sentence sentence, DocumentTexts found) {
        return passages(Asked.of(sentence.text()), found).stream()
                .filter(passage -> passage.weight() > 0)
                .min(HEAVIEST)
                .map(best -> new Pair(
                        Passage.of(section, sentence, Asked.of(best.sentence().text())), best));
    }

    private static List<Passage> passages(Asked asked, DocumentTexts texts) {
        return texts.all().stream()
                .flatMap(section ->
                        Sentences.of(section.text()).stream().map(sentence -> Passage.of(section, sentence, asked)))
                .toList();
    }

    private record Pair(Passage asked, Passage found) {
        MatchEvidence evidence() {
            List<String> terms = found.runs().stream().map(Run::text).distinct().toList();
            return new MatchEvidence(asked.evidence(), found.evidence(), terms);
        }
    }
}
