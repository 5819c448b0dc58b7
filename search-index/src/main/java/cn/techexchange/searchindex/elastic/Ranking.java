package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.fusion.Ranked;
import java.util.List;

/**
 * The head of a result list.
 *
 * @param ask as it was answered: loosened when nothing agreed as typed
 * @param ranked the candidates that were compared by wording and meaning, best first
 * @param answers to what was asked: about the candidates first
 */
record Ranking(Ask ask, List<Ranked> ranked, List<Answer> answers) {}
