package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.ContractDocument.DocumentPurpose;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.PackRule;
import cn.techexchange.registry.rulepack.PackRequirements.PaperRequirement;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The papers that the rule pack wants are there, and the signed text can be read by a machine. */
@Singleton
final class DocumentRule implements PackRule {
    private static final String FIELD = "documents";

    @Override
    public List<Finding> check(CheckedContract checked) {
        String kind = checked.countedKind();
        var findings = new ArrayList<Finding>();
        checked.rules().requirements().papers().stream()
                .filter(paper -> paper.holdsFor(kind) && isMissing(paper, checked))
                .map(DocumentRule::finding)
                .forEach(findings::add);
        if (checked.contract().documents().stream().anyMatch(DocumentRule::isScannedText)) {
            findings.add(
                    Finding.hint("SCANNED", FIELD, "无法读取合同文本中的文字（可能是扫描件），条款、金额和日期没有自动核对。请另附有文字的 PDF 或 Word 文件", ""));
        }
        return findings;
    }

    private static boolean isMissing(PaperRequirement paper, CheckedContract checked) {
        return checked.contract().documents().stream()
                .noneMatch(document -> document.purpose().name().equals(paper.document()));
    }

    private static boolean isScannedText(ContractDocument document) {
        return document.purpose() == DocumentPurpose.CONTRACT_TEXT && !document.hasText();
    }

    private static Finding finding(PaperRequirement paper) {
        String code = "NO_" + paper.document();
        String message = "请上传" + paper.name();
        String statute = paper.statuteText();
        return switch (paper.severity()) {
            case ERROR -> Finding.error(code, FIELD, message, statute);
            case WARNING -> Finding.warning(code, FIELD, message, statute);
            case HINT -> Finding.hint(code, FIELD, message, statute);
        };
    }
}
