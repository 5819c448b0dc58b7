package cn.techexchange.registry.contract.check;

import cn.techexchange.platform.dictionary.CsvTable;
import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.DocumentText;
import cn.techexchange.registry.contract.Finding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether the signed text, not only the form, has what 民法典 845 lists. */
@Singleton
final class ContentsInTextRule implements ContractRule {
    private static final String STATUTE = "民法典 845";
    private final List<Content> contents = CsvTable.read("clauses/contents.csv").rows().stream()
            .map(Content::of)
            .toList();

    @Override
    public List<Finding> check(CheckedContract checked) {
        return checked.contractText()
                .map(text -> contents.stream()
                        .filter(content -> content.isMissing(text, checked))
                        .map(Content::finding)
                        .toList())
                .orElse(List.of());
    }

    private record Content(String field, String label, boolean usual, Pattern expression) {
        static Content of(Map<String, String> row) {
            return new Content(
                    row.getOrDefault("field", ""),
                    row.getOrDefault("label", ""),
                    row.getOrDefault("severity", "").equals("WARNING"),
                    Pattern.compile(row.getOrDefault("expression", "")));
        }

        boolean isMissing(DocumentText text, CheckedContract checked) {
            String name = checked.form().subject().projectName().replaceAll("\\s", "");
            boolean named = field.equals("subject.projectName") && !name.isEmpty();
            return text.sentences().stream()
                    .noneMatch(sentence -> expression.matcher(sentence.text()).find()
                            || (named && sentence.text().contains(name)));
        }

        Finding finding() {
            String message = "合同文本中没有找到" + label + "，请核对合同是否约定";
            return usual
                    ? Finding.warning("NOT_IN_TEXT", field, message, STATUTE)
                    : Finding.hint("NOT_IN_TEXT", field, message, STATUTE);
        }
    }
}
