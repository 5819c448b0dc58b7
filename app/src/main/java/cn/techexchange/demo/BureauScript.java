package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.reconciliation.DifferenceKind;
import cn.techexchange.registry.reconciliation.Settlement;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What the bureau does beside its queue: a year's target, a frozen report, a comparison with the national register. */
@Singleton
@Requires(property = DemoFilling.PROPERTY, value = "true")
final class BureauScript implements Script {
    private static final String TARGET = "target:2026";
    private static final String REPORT = "report:2025";
    private static final String RECONCILIATION = "reconciliation:2026";
    private static final LocalDate YEAR_BEGUN = LocalDate.of(2026, 1, 9);
    private static final LocalDate COMPARED = LocalDate.of(2026, 11, 2);
    private final Cast cast;
    private final Days days;
    private final FigureMoves figures;
    private final ReconciliationMoves reconciliation;

    BureauScript(Cast cast, Days days, FigureMoves figures, ReconciliationMoves reconciliation) {
        this.cast = cast;
        this.days = days;
        this.figures = figures;
        this.reconciliation = reconciliation;
    }

    @Override
    public List<Step> steps() {
        LocalDate day = days.open(YEAR_BEGUN);
        LocalDate compared = days.open(COMPARED);
        return List.of(
                Step.on(TARGET, day, 9, 10, done -> figures.target(administrator(done), 2026)),
                Step.alone(REPORT, day, 9, 40, done -> figures.freeze(administrator(done), 2025)),
                Step.on(
                        REPORT + ":PUBLISHED",
                        days.after(day, 1),
                        9,
                        0,
                        done -> figures.publish(administrator(done), done.id(REPORT))),
                Step.on(RECONCILIATION, compared, 15, 0, done -> reconciliation.compare(second(done))),
                settled(compared, DifferenceKind.BUYER, Settlement.SAME, "同一单位，国家系统写的是简称（演示）。"),
                settled(compared, DifferenceKind.NUMBER, Settlement.OURS_RIGHT, "国家系统录入时末位有误，已致函更正（演示）。"));
    }

    private Step settled(LocalDate compared, DifferenceKind kind, Settlement how, String why) {
        return Step.on(
                RECONCILIATION + ":" + kind,
                days.after(compared, 1),
                10,
                0,
                done -> reconciliation.settle(second(done), done.id(RECONCILIATION), kind, how, why));
    }

    private Caller administrator(Done done) {
        return cast.staff(Role.ADMINISTRATOR, done);
    }

    private Caller second(Done done) {
        return cast.staff(Role.SECOND_REVIEWER, done);
    }
}
