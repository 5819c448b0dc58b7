package cn.techexchange.demo;

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
        boolean concludes = demo.fate() != DemoContract.Fate.SECOND_REVIEW;
        long value = demo.form().worksheet().technologyValue().fen();
        if (!concludes || !packs.inForceOn(accepted).asksExperts(value)) {
            return day;
        }
        steps.addAll(experts.heard(registration, day));
        return days.after(day, DAYS_UNTIL_ALL_ARE_HEARD);
    }
}
