package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.ContractDocument.DocumentPurpose;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.Finding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The signed text is there and can be read by a machine. */
@Singleton
final class DocumentRule implements ContractRule {
    private static final String FIELD = "documents";

    @Override
    public List<Finding> check(CheckedContract checked) {
        Optional<ContractDocument> text = checked.contract().documents().stream()
                .filter(document -> document.purpose() == DocumentPurpose.CONTRACT_TEXT)
                .findFirst();
        if (text.isEmpty()) {
            return List.of(Finding.error("NO_CONTRACT_TEXT", FIELD, "请上传签字盖章的合同文本（PDF 或 Word 文件）", "民法典 851、863"));
        }
        if (!text.get().hasText()) {
            return List.of(
                    Finding.hint("SCANNED", FIELD, "无法读取合同文本中的文字（可能是扫描件），条款、金额和日期没有自动核对。请另附有文字的 PDF 或 Word 文件", ""));
        }
        return List.of();
    }
}
