package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.Filters;
import java.util.Optional;

/** A question on its way: its words, its meaning if that could be had, and what it is limited to. */
record Ask(TextQuery wording, Optional<MeaningQuery> meaning, Filters filters) {}
