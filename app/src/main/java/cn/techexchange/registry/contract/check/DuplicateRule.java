package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.Finding;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The same deal must not be registered twice. Names nothing of a contract that the registrant may not read. */
@Singleton
final class DuplicateRule implements ContractRule {
    @Override
    public List<Finding> check(CheckedContract checked) {
        var findings = new ArrayList<Finding>();
        if (!checked.sharingDocument().isEmpty()) {
            findings.add(Finding.warning(
                    "SAME_FILE", "documents", "平台上另有合同使用同一份文件" + named(checked, checked.sharingDocument()), ""));
        }
        List<Contract> similar = checked.similar().stream()
                .filter(other -> checked.sharingDocument().stream()
                        .noneMatch(same -> same.id().equals(other.id())))
                .toList();
        if (!similar.isEmpty()) {
            findings.add(Finding.warning(
                    "SIMILAR_TEXT", "documents", "平台上另有合同的文本与本合同几乎相同" + named(checked, similar) + "，请核对是否重复登记", ""));
        }
        if (!checked.sameDeal().isEmpty()) {
            findings.add(Finding.warning(
                    "SAME_DEAL",
                    "subject.projectName",
                    "平台上另有当事人、项目名称和金额都相同的合同" + named(checked, checked.sameDeal()) + "，请勿重复登记",
                    "技术合同认定登记管理办法"));
        }
        return findings;
    }

    private static String named(CheckedContract checked, List<Contract> others) {
        String registrant = checked.contract().registrantId();
        return others.stream()
                .filter(other -> other.readers().contains(registrant))
                .findFirst()
                .map(other -> "（“" + other.form().subject().projectName() + "”）")
                .orElse("");
    }
}
