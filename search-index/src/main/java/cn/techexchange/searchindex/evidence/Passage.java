package cn.techexchange.searchindex.evidence;

import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.Segment;
import cn.techexchange.searchindex.TextSection;
import cn.techexchange.searchindex.text.Sentences.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sentence of a section with the stretches it shares with what was asked. */
record Passage(TextSection section, Sentence sentence, List<Run> runs) {
    private static final int MAX_LENGTH = 120;
    private static final int LEAD = 24;

    static Passage of(TextSection section, Sentence sentence, Asked asked) {
        return new Passage(section, sentence, asked.runsIn(sentence.text()));
    }

    /** What it says beyond what has been said; each different stretch counts once, for repeating a word proves nothing. */
    int weight(Set<String> said) {
        if (runs.isEmpty()) {
            return 0;
        }
        var seen = new HashSet<String>();
        return runs.stream()
                .filter(run -> !said.contains(run.text()) && seen.add(run.text()))
                .mapToInt(Run::weight)
                .sum();
    }

    /** The sentence, or so much of a long one as fits around its first stretch. */
    Evidence evidence() {
        String text = sentence.text();
        int from = 0;
        if (text.length() > MAX_LENGTH && !runs.isEmpty()) {
            from = Math.clamp(runs.getFirst().start() - LEAD, 0, text.length() - MAX_LENGTH);
        }
        from = atCharacter(text, from);
        int to = atCharacter(text, Math.min(text.length(), from + MAX_LENGTH));
        return new Evidence(section.name(), sentence.offset() + from, segments(text, from, to));
    }

    private List<Segment> segments(String text, int from, int to) {
        var segments = new ArrayList<Segment>();
        int at = from;
        for (Run run : runs) {
            int start = Math.max(run.start(), at);
            int end = Math.min(run.end(), to);
            if (start >= end) {
                continue;
            }
            add(segments, text.substring(at, start), false);
            add(segments, text.substring(start, end), true);
            at = end;
        }
        add(segments, text.substring(at, to), false);
        return segments;
    }

    private static void add(List<Segment> segments, String text, boolean marked) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, marked));
        }
    }

    private static int atCharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
