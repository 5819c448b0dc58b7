package cn.techexchange.demo;

import cn.techexchange.registry.registration.CaseRef.CaseKind;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Sends those contracts to experts for which the rules of their day ask that. */
@Singleton
final class LargeContracts {
    private static final int DAYS_UNTIL_ALL_ARE_HEARD = 5;
    private final RulePacks packs;
    private final Days days;
    private final ExpertSteps experts;

    LargeContracts(RulePacks packs, Days days, ExpertSteps experts) {
        this.packs = packs;
        this.days = days;
        this.experts = experts;
    }

    Days days() {
        return days;
    }

    /** @return the day on which the second reviewer can go on */
    LocalDate heard(List<Step> steps, DemoContract demo, String registration, LocalDate accepted, LocalDate day) {
        if (demo.fate() == DemoContract.Fate.EXPERT_REVIEW) {
            steps.addAll(experts.underWay(registration, day));
            return day;
        }
        long value = demo.form().worksheet().technologyValue().fen();
        boolean concludes = demo.fate() != DemoContract.Fate.SECOND_REVIEW;
        return concludes ? heard(steps, CaseKind.REGISTRATION, registration, value, accepted, day) : day;
    }

    /** The same for a change, which only ever raises the value. */
    LocalDate changeHeard(List<Step> steps, DemoContract demo, String change, LocalDate handedIn, LocalDate day) {
        long value = demo.form().worksheet().technologyValue().fen() + LaterMoves.MORE_FEN;
        return heard(steps, CaseKind.CHANGE, change, value, handedIn, day);
    }

    private LocalDate heard(List<Step> steps, CaseKind kind, String key, long value, LocalDate begun, LocalDate day) {
        if (!packs.inForceOn(begun).asksExperts(value)) {
            return day;
        }
        steps.addAll(experts.heard(kind, key, day));
        return days.after(day, DAYS_UNTIL_ALL_ARE_HEARD);
    }
}
