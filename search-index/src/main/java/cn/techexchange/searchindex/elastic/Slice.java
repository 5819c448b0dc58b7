package cn.techexchange.searchindex.elastic;

import java.util.List;
import java.util.Optional;

/** One page as ids with scores, what was counted of the set it was taken from, and where the next one begins. */
record Slice(List<Place> places, Counts counts, Optional<Cursor> next) {
    /** A result and its score; 0 where the order is not by relevance. */
    record Place(String id, double score) {}
}
