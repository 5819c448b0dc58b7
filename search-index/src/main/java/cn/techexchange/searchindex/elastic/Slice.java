package cn.techexchange.searchindex.elastic;

import java.util.List;
import java.util.Optional;

/** One page as ids with scores, the set it was taken from, and where the next one begins. */
record Slice(List<Place> places, ResultSet set, Optional<Cursor> next) {
    /** A result and its score; 0 where the order is not by relevance. */
    record Place(String id, double score) {}
}
