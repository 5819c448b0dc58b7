package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.fusion.Ranked;
import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import java.util.Set;

/**
 * The head of a result list.
 *
 * @param ask as it was answered: loosened when nothing agreed as typed
 * @param ranked the candidates that were compared by wording and meaning, best first
 * @param nearest those found by meaning, whether or not a word agrees
 * @param lastByWording sort values of the last candidate found by wording: the list goes on after it; empty when there are no more
 */
record Ranking(Ask ask, List<Ranked> ranked, Set<String> nearest, List<FieldValue> lastByWording) {}
