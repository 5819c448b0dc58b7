package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.Target;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The experts' step of large contracts, day by day. */
@Singleton
final class ExpertSteps {
    private static final List<String> EXPERTS = List.of("expert", "expert-steel", "expert-energy");
    private static final String RECUSED = "expert-chemistry";
    private final Cast cast;
    private final Days days;
    private final ExpertMoves moves;
    private final Registrations registrations;

    ExpertSteps(Cast cast, Days days, ExpertMoves moves, Registrations registrations) {
        this.cast = cast;
        this.days = days;
        this.moves = moves;
        this.registrations = registrations;
    }

    /** @return the steps from asking until all experts have said what they hold */
    List<Step> heard(String registration, LocalDate day) {
        var steps = new ArrayList<Step>();
        steps.add(asked(registration, day));
        for (int i = 0; i < EXPERTS.size(); i++) {
            String expert = EXPERTS.get(i);
            steps.add(assigned(registration, expert, day));
            steps.add(judged(registration, expert, days.after(day, 2 + i)));
        }
        return steps;
    }

    /** Still with experts: one has said, one is out, two are asked. */
    List<Step> underWay(String registration, LocalDate day) {
        return List.of(
                asked(registration, day),
                assigned(registration, RECUSED, day),
                assigned(registration, "expert", day),
                assigned(registration, "expert-steel", day),
                assigned(registration, "expert-energy", day),
                recused(registration, days.after(day, 1)),
                judged(registration, "expert-steel", days.after(day, 2)));
    }

    private Step asked(String registration, LocalDate day) {
        return Step.on(
                registration + ":EXPERTS", day, 10, 5, done -> moves.ask(second(done), target(done.id(registration))));
    }

    private Step assigned(String registration, String expert, LocalDate day) {
        return Step.on(
                registration + ":ASSIGN:" + expert,
                day,
                10,
                20,
                done -> moves.assign(second(done), done.id(registration), cast.person(expert, done)));
    }

    private Step recused(String registration, LocalDate day) {
        return Step.on(
                registration + ":RECUSE",
                day,
                11,
                0,
                done -> moves.recuse(cast.person(RECUSED, done), done.id(registration)));
    }

    private Step judged(String registration, String expert, LocalDate day) {
        return Step.on(
                registration + ":OPINION:" + expert,
                day,
                15,
                0,
                done -> moves.judge(cast.person(expert, done), done.id(registration)));
    }

    private Target target(String id) {
        return new Target(id, registrations.get(id).requireVersion());
    }

    private Caller second(Done done) {
        return cast.staff(Role.SECOND_REVIEWER, done);
    }
}
