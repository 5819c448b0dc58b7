package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.DocumentText;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.clause.ClauseFinder;
import cn.techexchange.registry.contract.clause.ClauseKinds;
import cn.techexchange.registry.contract.clause.ClauseVerdict;
import cn.techexchange.registry.contract.clause.Sentence;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The six clauses that make a contract monopolise technology, where they stand in its text. */
@Singleton
final class ClauseRule implements ContractRule {
    private final ClauseFinder finder;
    private final ClauseKinds kinds = new ClauseKinds();

    ClauseRule(ClauseFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<Finding> check(CheckedContract checked) {
        var findings = new LinkedHashMap<String, Finding>();
        for (DocumentText text : checked.texts()) {
            text.sentences().forEach(sentence -> check(text, sentence, findings));
        }
        return List.copyOf(findings.values());
    }

    private void check(DocumentText text, Sentence sentence, Map<String, Finding> findings) {
        finder.find(sentence).ifPresent(verdict -> {
            Finding finding = Finding.warning(
                            "MONOPOLY_CLAUSE_IN_TEXT",
                            "checklist." + verdict.kind(),
                            "这一条可能" + kinds.label(verdict.kind()) + "，这样的约定可能无效，请与对方商量修改或者说明理由。" + reason(verdict),
                            kinds.statute(verdict.kind()))
                    .at(text.place(sentence));
            findings.putIfAbsent(finding.key(), finding);
        });
    }

    /** What the registrar can check with a look at the sentence. */
    private static String reason(ClauseVerdict verdict) {
        String words = verdict.words().stream().collect(Collectors.joining("”“", "“", "”"));
        if (!verdict.isStatistical()) {
            return "依据：词语规则 " + verdict.pattern() + "，" + words;
        }
        String weighing = verdict.words().isEmpty() ? "" : "，" + words + "等词语比重最大";
        return "依据：与已知条款相比较的统计判断" + weighing + "；仅供参考";
    }
}
