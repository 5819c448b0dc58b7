package cn.techexchange.registry.contract.clause.bench;

import cn.techexchange.registry.contract.clause.ClauseFinder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Precision and recall on the labelled clauses, by weights learned without the held-out halves; and false alarms on other texts, by those
 * that are delivered, which are learned from all.
 */
public final class ClauseBench {
    private final ClauseFinder delivered = ClauseFinder.load();
    private final ClauseFinder finder;
    private final PrintStream out;
    private Score heldOutOfAll = Score.NOTHING;

    private ClauseBench(PrintStream out) throws IOException {
        List<LabelledClause> learnedFrom = LabelledClause.learnedFrom().stream()
                .filter(clause -> clause.isTaught() || !clause.isHeldOut())
                .toList();
        finder = ClauseFinder.with(new ClauseTrainer(LabelledClause.KINDS).train(learnedFrom));
        this.out = out;
    }

    /**
     * The mistakes of the held-out half stay unseen unless they are asked for.
     *
     * @param arguments {@code --errors} (tuning half), {@code --held-out-errors}, {@code --matrix} (learned from some sources, tried on
     *     others), and folders of other texts
     */
    public static void main(String[] arguments) throws IOException {
        List<String> options = List.of(arguments);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var bench = new ClauseBench(out);
        for (String set : LabelledClause.MEASURED) {
            List<LabelledClause> clauses = LabelledClause.all(set);
            bench.half(set + ", tuning half", clauses, false, options.contains("--errors"));
            bench.half(set + ", held-out half", clauses, true, options.contains("--held-out-errors"));
        }
        out.printf("%n%s%n", bench.heldOutOfAll.line("held-out of all sets"));
        bench.untouched();
        FirstLooks.print(out);
        boolean current = bench.delivered.source().equals(ClauseTrainer.hash(LabelledClause.learnedFrom()));
        out.printf(
                "%nweights learned from the committed clauses: %s%n",
                current ? "yes" : "NO, run scripts/train-clauses");
        if (options.contains("--matrix")) {
            Matrix.print(out);
        }
        for (String folder : options) {
            if (!folder.startsWith("--")) {
                OtherTexts.count(Path.of(folder), bench.delivered, out);
            }
        }
    }

    /** The only honest figure of what is delivered; its mistakes are never shown, so that nobody learns from them. */
    private void untouched() throws IOException {
        List<LabelledClause> clauses = LabelledClause.all(LabelledClause.UNTOUCHED);
        table("untouched, delivered weights", clauses, delivered);
    }

    private void half(String name, List<LabelledClause> clauses, boolean heldOut, boolean errors) {
        List<LabelledClause> half =
                clauses.stream().filter(clause -> clause.isHeldOut() == heldOut).toList();
        Score all = table(name, half, finder);
        heldOutOfAll = heldOut ? heldOutOfAll.plus(all) : heldOutOfAll;
        if (errors) {
            half.forEach(this::explain);
        }
    }

    private Score table(String name, List<LabelledClause> clauses, ClauseFinder by) {
        out.printf(
                "%n%s: %d clauses%n%-24s %9s %9s %9s %9s%n",
                name, clauses.size(), "kind", "clauses", "precision", "recall", "F1");
        Score.byKind(clauses, by).forEach((kind, score) -> out.println(score.line(kind)));
        Score all = Score.of(clauses, by);
        out.println(all.line("all"));
        return all;
    }

    private void explain(LabelledClause clause) {
        Set<String> found = clause.found(finder);
        Set<String> expected = clause.kind().equals(LabelledClause.NONE) ? Set.of() : Set.of(clause.kind());
        if (!found.equals(expected)) {
            out.printf("  %s expected %s, found %s: %s%n", clause.id(), expected, found, clause.text());
        }
    }
}
