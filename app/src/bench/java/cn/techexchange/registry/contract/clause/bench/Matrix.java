package cn.techexchange.registry.contract.clause.bench;

import cn.techexchange.registry.contract.clause.ClauseFinder;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Learned from some sources, tried on the others: how the checker does on an author it has not learned from. */
final class Matrix {
    private final List<LabelledClause> own =
            LabelledClause.all(LabelledClause.FIRST, LabelledClause.LATER, LabelledClause.LATEST);
    private final List<LabelledClause> independent = LabelledClause.all(LabelledClause.INDEPENDENT);
    private final List<LabelledClause> taught = LabelledClause.all(LabelledClause.TAUGHT, LabelledClause.TAUGHT_MORE);
    private final ClauseTrainer trainer = new ClauseTrainer(LabelledClause.KINDS);
    private final PrintStream out;

    private Matrix(PrintStream out) throws IOException {
        this.out = out;
    }

    static void print(PrintStream out) throws IOException {
        var matrix = new Matrix(out);
        out.printf("%n%-24s %9s %9s %9s %9s%n", "learned from > tried on", "clauses", "precision", "recall", "F1");
        matrix.row("own > independent", matrix.own, matrix.independent);
        matrix.row("taught > independent", matrix.taught, matrix.independent);
        matrix.row("own+taught > independent", both(matrix.own, matrix.taught), matrix.independent);
        matrix.row("independent > own", matrix.independent, matrix.own);
        matrix.row("taught > own", matrix.taught, matrix.own);
        matrix.row("indep.+taught > own", both(matrix.independent, matrix.taught), matrix.own);
        matrix.row("own+indep. > taught", both(matrix.own, matrix.independent), matrix.taught);
    }

    private void row(String name, List<LabelledClause> learned, List<LabelledClause> tried) {
        ClauseFinder finder = ClauseFinder.with(trainer.train(learned));
        out.println(Score.of(tried, finder).line(name));
    }

    private static List<LabelledClause> both(List<LabelledClause> one, List<LabelledClause> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
