package cn.techexchange.searchindex;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A passage of a document that shows why it was found.
 *
 * @param section name of the part it stands in ({@code title}, {@code summary}, {@code keywords}, a section's name)
 * @param offset where it begins in that part
 */
public record Evidence(String section, int offset, List<Segment> segments) {
    public Evidence {
        segments = List.copyOf(segments);
    }

    public String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }
}
