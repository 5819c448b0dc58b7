package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.CaseRef;
import cn.techexchange.registry.registration.CaseRef.CaseKind;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The experts' step of large contracts and of changes to them, day by day. */
@Singleton
final class ExpertSteps {
    private static final List<String> EXPERTS = List.of("expert", "expert-steel", "expert-energy");
    private static final String RECUSED = "expert-chemistry";
    private final Cast cast;
    private final Days days;
    private final ExpertMoves moves;

    ExpertSteps(Cast cast, Days days, ExpertMoves moves) {
        this.cast = cast;
        this.days = days;
        this.moves = moves;
    }

    /**
     * @param key what the case is known by
     * @return the steps from asking until all experts have said what they hold
     */
    List<Step> heard(CaseKind kind, String key, LocalDate day) {
        var steps = new ArrayList<Step>();
        steps.add(asked(kind, key, day));
        for (int i = 0; i < EXPERTS.size(); i++) {
            String expert = EXPERTS.get(i);
            steps.add(assigned(kind, key, expert, day));
            steps.add(judged(kind, key, expert, days.after(day, 2 + i)));
        }
        return steps;
    }

    /** Still with experts: one has said, one is out, two are asked. */
    List<Step> underWay(String registration, LocalDate day) {
        CaseKind kind = CaseKind.REGISTRATION;
        return List.of(
                asked(kind, registration, day),
                assigned(kind, registration, RECUSED, day),
                assigned(kind, registration, "expert", day),
                assigned(kind, registration, "expert-steel", day),
                assigned(kind, registration, "expert-energy", day),
                recused(kind, registration, days.after(day, 1)),
                judged(kind, registration, "expert-steel", days.after(day, 2)));
    }

    private Step asked(CaseKind kind, String key, LocalDate day) {
        return Step.on(key + ":EXPERTS", day, 10, 5, done -> moves.ask(second(done), ref(kind, key, done)));
    }

    private Step assigned(CaseKind kind, String key, String expert, LocalDate day) {
        return Step.on(
                key + ":ASSIGN:" + expert,
                day,
                10,
                20,
                done -> moves.assign(second(done), ref(kind, key, done), cast.person(expert, done)));
    }

    private Step recused(CaseKind kind, String key, LocalDate day) {
        return Step.on(
                key + ":RECUSE", day, 11, 0, done -> moves.recuse(cast.person(RECUSED, done), ref(kind, key, done)));
    }

    private Step judged(CaseKind kind, String key, String expert, LocalDate day) {
        return Step.on(
                key + ":OPINION:" + expert,
                day,
                15,
                0,
                done -> moves.judge(cast.person(expert, done), ref(kind, key, done)));
    }

    private static CaseRef ref(CaseKind kind, String key, Done done) {
        return new CaseRef(kind, done.id(key));
    }

    private Caller second(Done done) {
        return cast.staff(Role.SECOND_REVIEWER, done);
    }
}
