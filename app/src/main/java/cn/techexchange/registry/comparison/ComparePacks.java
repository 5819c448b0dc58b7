package cn.techexchange.registry.comparison;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.contract.ApplicablePack;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractAccess;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.RulePacks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows a registration under every pack side by side. */
@Singleton
public final class ComparePacks {
    private final ReadRegistrations registrations;
    private final ContractAccess access;
    private final ApplicablePack applicablePack;
    private final RulePacks packs;
    private final JudgeContract judgeContract;
    private final Clock clock;

    ComparePacks(
            ReadRegistrations registrations,
            ContractAccess access,
            ApplicablePack applicablePack,
            RulePacks packs,
            JudgeContract judgeContract,
            Clock clock) {
        this.registrations = registrations;
        this.access = access;
        this.applicablePack = applicablePack;
        this.packs = packs;
        this.judgeContract = judgeContract;
        this.clock = clock;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} for those who may not see it, too */
    public Comparison compare(Caller caller, String registrationId) {
        Registration registration = registrations.get(caller, registrationId);
        Contract contract = access.readable(caller, registration.filing().contractId());
        RulePack applied = applicablePack.of(contract);
        LocalDate start = Optional.ofNullable(registration.clock().startedOn()).orElseGet(() -> LocalTime.today(clock));
        List<ComparedPack> compared = packs.list().stream()
                .map(pack -> pack.code().equals(applied.code()) ? applied : pack)
                .map(pack -> new ComparedPack(
                        pack.name(),
                        pack.source(),
                        pack.unconfirmed(),
                        pack.edition().equals(applied.edition()),
                        judgeContract.judge(contract, start, pack)))
                .toList();
        return new Comparison(start, compared);
    }

    /** @param start the day from which each due day is counted */
    public record Comparison(LocalDate start, List<ComparedPack> packs) {}

    /** @param applies the contract is in fact judged by it */
    public record ComparedPack(String name, String source, boolean unconfirmed, boolean applies, Judgement judgement) {}
}
