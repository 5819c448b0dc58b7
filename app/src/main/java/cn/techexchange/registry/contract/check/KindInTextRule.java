package cn.techexchange.registry.contract.check;

import cn.techexchange.platform.dictionary.CsvTable;
import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.ContractSubject;
import cn.techexchange.registry.contract.DocumentText;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.clause.Sentence;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Doubts about the kind from the text itself: its title, and words that speak against the kind. */
@Singleton
final class KindInTextRule implements ContractRule {
    private static final String FIELD = "subject.kind";

    /** The title stands among these; later sentences name other contracts. */
    private static final int TITLE_SENTENCES = 3;

    private static final int TITLE_LENGTH = 60;
    private final List<Title> titles =
            CsvTable.read("clauses/titles.csv").rows().stream().map(Title::of).toList();
    private final List<Doubt> doubts = CsvTable.read("clauses/kind-doubts.csv").rows().stream()
            .map(Doubt::of)
            .toList();

    @Override
    public List<Finding> check(CheckedContract checked) {
        return checked.contractText()
                .map(text -> check(checked.form().subject(), text))
                .orElse(List.of());
    }

    private List<Finding> check(ContractSubject subject, DocumentText text) {
        var findings = new LinkedHashMap<String, Finding>();
        if (subject.kind() != null) {
            title(subject.kind().name(), text).forEach(finding -> findings.put(finding.key(), finding));
            doubts.stream()
                    .filter(doubt -> doubt.isAbout(subject))
                    .flatMap(doubt -> text.sentences().stream()
                            .filter(doubt::isRaisedBy)
                            .limit(1)
                            .map(sentence -> doubt.finding().at(text.place(sentence))))
                    .forEach(finding -> findings.putIfAbsent(finding.key(), finding));
        }
        return List.copyOf(findings.values());
    }

    private List<Finding> title(String kind, DocumentText text) {
        var findings = new ArrayList<Finding>();
        text.sentences().stream().limit(TITLE_SENTENCES).forEach(sentence -> {
            String head = sentence.text().substring(0, Math.min(sentence.text().length(), TITLE_LENGTH));
            boolean titled = titles.stream().anyMatch(title -> title.stands(head));
            boolean agrees = titles.stream().anyMatch(title -> title.kind.equals(kind) && title.stands(head));
            if (titled && !agrees && findings.isEmpty()) {
                findings.add(differs(head, sentence, text));
            }
        });
        return findings;
    }

    private Finding differs(String head, Sentence sentence, DocumentText text) {
        String label = titles.stream()
                .filter(title -> title.stands(head))
                .findFirst()
                .map(Title::label)
                .orElse("");
        return Finding.warning("KIND_NOT_AS_TITLED", FIELD, "合同文本的标题像是" + label + "，与所选合同类别不一致，请核对", "民法典 843")
                .at(text.place(sentence));
    }

    private record Title(Pattern expression, String kind, String label) {
        static Title of(Map<String, String> row) {
            return new Title(
                    Pattern.compile("(?:" + row.getOrDefault("expression", "") + ")(?:（[^）]{1,10}）)?(?:合同|协议)"),
                    row.getOrDefault("kind", ""),
                    row.getOrDefault("label", ""));
        }

        boolean stands(String head) {
            return expression.matcher(head).find();
        }
    }

    private record Doubt(
            String kind, String subKind, Pattern expression, Pattern unless, String message, String statute) {
        static Doubt of(Map<String, String> row) {
            String unless = row.getOrDefault("unless", "");
            return new Doubt(
                    row.getOrDefault("kind", ""),
                    row.getOrDefault("sub_kind", ""),
                    Pattern.compile(row.getOrDefault("expression", "")),
                    Pattern.compile(unless.isEmpty() ? "(?!)" : unless),
                    row.getOrDefault("message", ""),
                    row.getOrDefault("statute", ""));
        }

        boolean isAbout(ContractSubject subject) {
            return subject.kind() != null
                    && kind.equals(subject.kind().name())
                    && (subKind.isEmpty() || subKind.equals(subject.subKind()));
        }

        boolean isRaisedBy(Sentence sentence) {
            return expression.matcher(sentence.text()).find()
                    && !unless.matcher(sentence.text()).find();
        }

        Finding finding() {
            return Finding.warning("KIND_DOUBTFUL_IN_TEXT", FIELD, message, statute);
        }
    }
}
