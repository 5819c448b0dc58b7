package cn.techexchange.registry.registration.change;

import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.Worksheet;
import cn.techexchange.registry.registration.ExpertPanel;
import cn.techexchange.registry.registration.Recusal;
import cn.techexchange.registry.registration.RunningClock;
import cn.techexchange.registry.registration.change.Change.HandedIn;
import cn.techexchange.registry.rulepack.RulePack;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/** Begins the reviews of what was handed in, by the rules and the clock of this day, or goes on with them. */
@Singleton
class BeginChange {
    private final RunningClock clock;
    private final Recusal recusal;
    private final RecordChange record;

    BeginChange(RunningClock clock, Recusal recusal, RecordChange record) {
        this.clock = clock;
        this.recusal = recusal;
        this.record = record;
    }

    Change first(Change draft, Submission submission) {
        RulePack pack = clock.packOfToday();
        return draft.handIn(
                handedIn(submission), codes(submission), pack.edition(), clock.accepted(pack), ExpertPanel.of(pack));
    }

    /** Parties that a supplement brings in send their own experts out. */
    Change again(Change waiting, Submission submission) {
        Change back = waiting.resubmit(handedIn(submission), codes(submission), clock.restarted(waiting));
        recusal.recuse(waiting, back.partyCodes()).forEach(expert -> record.recused(waiting, expert));
        return back;
    }

    private static HandedIn handedIn(Submission submission) {
        Worksheet worksheet = submission.form().worksheet();
        return new HandedIn(
                submission.number(),
                worksheet.transactionValue().fen(),
                worksheet.technologyValue().fen());
    }

    private static Set<String> codes(Submission submission) {
        return submission.form().parties().stream()
                .map(ContractParty::creditCode)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }
}
