package cn.techexchange.registry.contract;

import cn.techexchange.platform.dictionary.CsvTable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions that tell the kinds of contract apart, and the clauses that no contract may have. */
@Singleton
public final class Checklist {
    private final List<Question> kindTests;
    private final List<Question> monopolyClauses;

    Checklist() {
        kindTests = CsvTable.read("reference/kind-questions.csv").rows().stream()
                .map(Checklist::kindTest)
                .toList();
        monopolyClauses = CsvTable.read("reference/monopoly-clauses.csv").rows().stream()
                .map(row -> new Question(
                        column(row, "code"),
                        "",
                        "",
                        "合同中是否有这样的约定：" + column(row, "name_zh") + "？",
                        false,
                        column(row, "statute")))
                .toList();
    }

    /** The questions as they come with the platform. */
    public static Checklist load() {
        return new Checklist();
    }

    /** What to ask of a contract of this kind, in order. */
    public List<Question> kindTests(ContractKind kind, String subKind) {
        return kindTests.stream()
                .filter(question -> question.kind.equals(kind.name()))
                .filter(question -> question.subKind.isEmpty() || question.subKind.equals(subKind))
                .toList();
    }

    /** What to ask of every contract. */
    public List<Question> monopolyClauses() {
        return monopolyClauses;
    }

    public List<Question> all() {
        return Stream.concat(kindTests.stream(), monopolyClauses.stream()).toList();
    }

    private static Question kindTest(Map<String, String> row) {
        return new Question(
                column(row, "code"),
                column(row, "kind"),
                column(row, "sub_kind"),
                column(row, "text_zh"),
                column(row, "expected").equals("YES"),
                column(row, "statute"));
    }

    private static String column(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }

    /**
     * One question to be answered with yes or no.
     *
     * @param kind empty when it is asked of every kind
     * @param expected the answer that raises no doubt
     */
    public record Question(String code, String kind, String subKind, String text, boolean expected, String statute) {}
}
