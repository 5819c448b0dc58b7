package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.Target;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What follows a registration in the demonstration: a change, a royalty, a revocation, a rating. */
@Singleton
final class LaterSteps {
    private static final int DAYS_LATER = 5;
    /** Recent on the day the demonstration was written: its clock still runs. */
    private static final int DAYS_UNTIL_OPEN_CHANGE = 20;

    private final Cast cast;
    private final LargeContracts large;
    private final Days days;
    private final LaterMoves later;
    private final EndMoves end;
    private final Registrations registrations;

    LaterSteps(Cast cast, LargeContracts large, LaterMoves later, EndMoves end, Registrations registrations) {
        this.cast = cast;
        this.large = large;
        this.days = large.days();
        this.later = later;
        this.end = end;
        this.registrations = registrations;
    }

    /** @param registered the day of registration */
    List<Step> of(DemoContract demo, String registration, LocalDate registered) {
        LocalDate day = days.after(registered, DAYS_LATER);
        return switch (demo.fate()) {
            case CHANGED -> changed(demo, registration, day);
            case CHANGE_IN_REVIEW ->
                List.of(change(demo, registration, days.after(registered, DAYS_UNTIL_OPEN_CHANGE)));
            case CORRECTED ->
                List.of(
                        Step.on(
                                registration + ":ROYALTY",
                                day,
                                11,
                                0,
                                done -> end.royalty(second(done), target(done, registration), demo.note())),
                        Step.on(
                                registration + ":RATE",
                                day,
                                16,
                                0,
                                done -> end.rate(seller(demo, done), done.id(registration), 2, "补正要求说得不够具体，来回跑了两趟。")));
            case REVOKED ->
                List.of(Step.on(
                        registration + ":REVOKE",
                        day,
                        11,
                        0,
                        done -> end.revoke(second(done), target(done, registration), demo.note())));
            case DRAFT,
                    SUBMITTED,
                    FIRST_REVIEW,
                    SECOND_REVIEW,
                    EXPERT_REVIEW,
                    SUPPLEMENT,
                    REFUSED,
                    REGISTERED,
                    CANCELLED -> List.of();
        };
    }

    private List<Step> changed(DemoContract demo, String registration, LocalDate day) {
        String change = registration + ":CHANGE";
        LocalDate passed = days.after(day, 2);
        var steps = new ArrayList<Step>();
        steps.add(change(demo, registration, day));
        steps.add(Step.on(
                change + ":PASS",
                passed,
                10,
                0,
                done -> later.passFirst(cast.staff(Role.FIRST_REVIEWER, done), done.id(change))));
        LocalDate heard = large.changeHeard(steps, demo, change, day, passed);
        steps.add(Step.on(
                change + ":PASSED", days.after(heard, 2), 10, 0, done -> later.pass(second(done), done.id(change))));
        return steps;
    }

    private Step change(DemoContract demo, String registration, LocalDate day) {
        return Step.on(
                registration + ":CHANGE",
                day,
                9,
                30,
                done -> later.change(
                        seller(demo, done),
                        target(done, registration),
                        done.id("contract:" + demo.key()),
                        demo.note()));
    }

    private Target target(Done done, String registration) {
        String id = done.id(registration);
        return new Target(id, registrations.get(id).requireVersion());
    }

    private Caller seller(DemoContract demo, Done done) {
        return cast.memberOf(demo.seller(), done);
    }

    private Caller second(Done done) {
        return cast.staff(Role.SECOND_REVIEWER, done);
    }
}
