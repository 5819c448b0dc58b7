package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.DocumentText;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.clause.ClauseFinder;
import cn.techexchange.registry.contract.clause.ClauseKinds;
import cn.techexchange.registry.contract.clause.Sentence;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        for (String kind : finder.kinds(sentence)) {
            Finding finding = Finding.warning(
                            "MONOPOLY_CLAUSE_IN_TEXT",
                            "checklist." + kind,
                            "这一条可能" + kinds.label(kind) + "，这样的约定可能无效，请与对方商量修改或者说明理由",
                            kinds.statute(kind))
                    .at(text.place(sentence));
            findings.putIfAbsent(finding.key(), finding);
        }
    }
}
