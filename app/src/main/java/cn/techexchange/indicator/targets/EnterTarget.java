package cn.techexchange.indicator.targets;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.money.Money;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The administrator enters or corrects a year's goal. */
@Singleton
public class EnterTarget {
    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2100;
    private final Targets targets;
    private final Audit audit;

    EnterTarget(Targets targets, Audit audit) {
        this.targets = targets;
        this.audit = audit;
    }

    /** @param expected version of the goal that the caller saw, 0 where there was none */
    @Transactional
    public Target enter(Caller caller, int year, Money value, String source, long expected) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw ProblemException.invalid("year", "年份应在 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间");
        }
        if (value.fen() == 0) {
            throw ProblemException.invalid("targetFen", "目标应大于零");
        }
        Optional<Target> current = targets.find(year);
        EntityTag.mustMatch(current.map(Target::version).orElse(0L), expected);
        Target saved = targets.save(new Target(
                year, value, source.strip(), current.map(Target::version).orElse(null)));
        audit.record(
                caller.actor(),
                "INDICATOR_TARGET_ENTERED",
                new Audit.Subject("indicator_target", String.valueOf(year)),
                year + " 年目标 " + value.yuan() + " 元");
        return saved;
    }
}
