package cn.techexchange.registry.contract.clause;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which of the six monopoly clauses a sentence is. Words that leave no doubt rule it out; else the statistics decide,
 * and a word pattern lowers the bar for its kind and explains the verdict.
 */
@Singleton
public final class ClauseFinder {
    /** Chosen on the halves of the sets that were looked at before: as many false alarms as misses. */
    private static final float BAR = -0.1f;

    private static final float BAR_WITH_PATTERN = -0.25f;

    private final ClausePatterns patterns = ClausePatterns.load();
    private final ClauseFeatures features = new ClauseFeatures();
    private final ClauseModel model;

    @Inject
    ClauseFinder() {
        this(ClauseModel.load());
    }

    private ClauseFinder(ClauseModel model) {
        this.model = model;
    }

    /** With the words and weights that come with the platform. */
    public static ClauseFinder load() {
        return new ClauseFinder();
    }

    /** With weights learned from something else, to compare. */
    public static ClauseFinder with(ClauseModel model) {
        return new ClauseFinder(model);
    }

    /** Empty for a sentence that restrains nobody; the lead of a list is judged with its items. */
    public Optional<ClauseVerdict> find(Sentence sentence) {
        String text = sentence.inContext();
        if (text.endsWith("：") || !patterns.mayBind(text)) {
            return Optional.empty();
        }
        Set<String> seen = features.of(text);
        float[] scores = model.scores(seen);
        if (!isAbove(scores, BAR_WITH_PATTERN) || patterns.isHarmless(text)) {
            return Optional.empty();
        }
        Map<String, ClauseVerdict> fired = patterns.find(text);
        String best = "";
        float highest = 0;
        for (int i = 0; i < scores.length; i++) {
            String kind = model.kinds().get(i);
            float above = scores[i] - (fired.containsKey(kind) ? BAR_WITH_PATTERN : BAR);
            if (above > highest) {
                best = kind;
                highest = above;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(verdict(best, fired, seen));
    }

    /** All codes a verdict may carry. */
    public List<String> kinds() {
        return model.kinds();
    }

    /** Hash of the clauses the weights were learned from. */
    public String source() {
        return model.source();
    }

    private static boolean isAbove(float[] scores, float bar) {
        for (float score : scores) {
            if (score > bar) {
                return true;
            }
        }
        return false;
    }

    private ClauseVerdict verdict(String kind, Map<String, ClauseVerdict> fired, Set<String> seen) {
        ClauseVerdict pattern = fired.get(kind);
        return pattern == null ? new ClauseVerdict(kind, "", model.words(seen, kind)) : pattern;
    }
}
