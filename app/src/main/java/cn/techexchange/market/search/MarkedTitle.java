package cn.techexchange.market.search;

import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.Segment;
import java.util.ArrayList;
import java.util.List;

/** A title with its agreeing places marked, put together from the evidence that stands in it. */
final class MarkedTitle {
    private static final String SECTION = "title";

    private MarkedTitle() {}

    static List<Segment> of(String title, List<Evidence> evidence) {
        var segments = new ArrayList<Segment>();
        int at = 0;
        List<Evidence> inTitle = evidence.stream()
                .filter(one -> one.section().equals(SECTION))
                .sorted(java.util.Comparator.comparingInt(Evidence::offset))
                .toList();
        for (Evidence one : inTitle) {
            // The index may hold an older title than the database for a moment: then nothing is marked.
            if (one.offset() < at || !title.startsWith(one.text(), one.offset())) {
                return List.of(new Segment(title, false));
            }
            addPlain(segments, title.substring(at, one.offset()));
            segments.addAll(one.segments());
            at = one.offset() + one.text().length();
        }
        addPlain(segments, title.substring(at));
        return segments;
    }

    static boolean isIn(Evidence evidence) {
        return evidence.section().equals(SECTION);
    }

    private static void addPlain(List<Segment> segments, String text) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, false));
        }
    }
}
