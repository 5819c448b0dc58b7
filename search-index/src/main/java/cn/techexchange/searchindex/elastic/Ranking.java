package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.fusion.Ranked;
import java.util.List;

/**
 * The head of a result list.
 *
 * @param ask as it was answered: loosened when nothing agreed as typed
 * @param set what the list is the head of
 * @param ranked the candidates that were compared by wording and meaning, best first
 * @param besides answers to what else was asked about the set
 * @param more whether more may agree in wording than were compared
 */
record Ranking(Ask ask, ResultSet set, List<Ranked> ranked, List<Answer> besides, boolean more) {}
