package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.Checklist;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractKind;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.PackRule;
import cn.techexchange.registry.rulepack.KindTest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Doubts about the kind, and clauses that restrain competition, from the registrant's own answers. */
@Singleton
final class ChecklistRule implements PackRule {
    private final Checklist checklist;

    ChecklistRule(Checklist checklist) {
        this.checklist = checklist;
    }

    @Override
    public List<Finding> check(CheckedContract checked) {
        var findings = new ArrayList<Finding>();
        ContractForm form = checked.form();
        ContractKind kind = form.subject().kind();
        if (kind != null) {
            checked.rules().requirements().kindTests().stream()
                    .filter(test -> test.asks(kind.name(), form.subject().subKind()))
                    .forEach(test -> kindTest(findings, form, test));
        }
        checklist.monopolyClauses().forEach(question -> monopoly(findings, form, question));
        return findings;
    }

    private static void kindTest(List<Finding> findings, ContractForm form, KindTest question) {
        String field = "checklist." + question.code();
        form.answer(question.code())
                .ifPresentOrElse(
                        yes -> {
                            if (yes != (question.expected() == KindTest.ExpectedAnswer.YES)) {
                                findings.add(Finding.warning(
                                        "KIND_DOUBTFUL",
                                        field,
                                        "这一回答与所选合同类别不符，请核对类别：" + question.text(),
                                        question.statuteText()));
                            }
                        },
                        () -> findings.add(Finding.warning(
                                "KIND_TEST_OPEN", field, "请回答：" + question.text(), question.statuteText())));
    }

    private static void monopoly(List<Finding> findings, ContractForm form, Checklist.Question question) {
        String field = "checklist." + question.code();
        boolean has = form.answer(question.code()).orElse(false);
        if (has) {
            findings.add(Finding.warning(
                    "MONOPOLY_CLAUSE", field, "这样的约定可能属于非法垄断技术，合同可能无效", "民法典 850; " + question.statute()));
        }
    }
}
