package cn.techexchange.registry.contract;

import cn.techexchange.platform.dictionary.CsvTable;
import cn.techexchange.registry.rulepack.KindTest;
import cn.techexchange.registry.rulepack.RulePack;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions that tell the kinds of contract apart, and the clauses that no contract may have. */
@Singleton
public final class Checklist {
    private final List<Question> monopolyClauses;

    Checklist() {
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

    /** What to ask of every contract. */
    public List<Question> monopolyClauses() {
        return monopolyClauses;
    }

    /** With the kind tests of that pack. */
    public List<Question> all(RulePack pack) {
        return Stream.concat(
                        pack.requirements().kindTests().stream().map(Checklist::kindTest), monopolyClauses.stream())
                .toList();
    }

    private static Question kindTest(KindTest test) {
        return new Question(
                test.code(),
                test.formKind(),
                test.formSubKind() == null ? "" : test.formSubKind(),
                test.text(),
                test.expected() == KindTest.ExpectedAnswer.YES,
                test.statuteText());
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
