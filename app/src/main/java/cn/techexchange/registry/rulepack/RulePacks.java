package cn.techexchange.registry.rulepack;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.text.Sha256;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The packs that apply; a contract is judged by the one in force on the day it is accepted. */
@Singleton
public final class RulePacks {
    private static final Comparator<RulePack> OLDEST_FIRST = Comparator.comparing(
                    (RulePack pack) -> pack.validity().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RulePack::code);
    private final PackEditions editions;
    private final Clock clock;

    RulePacks(PackEditions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** Each pack in the edition of today. */
    public List<RulePack> list() {
        return editionsOn(LocalTime.today(clock)).stream().sorted(OLDEST_FIRST).toList();
    }

    /** The edition of today. @throws ProblemException {@code NOT_FOUND} */
    public RulePack get(String code) {
        return find(code).orElseThrow(() -> ProblemException.notFound("规则包"));
    }

    public Optional<RulePack> find(String code) {
        return list().stream().filter(pack -> pack.code().equals(code)).findFirst();
    }

    /** @throws ProblemException {@code NOT_FOUND} */
    public RulePack get(PackVersion edition) {
        return editions.pack(edition);
    }

    /** SHA-256 of the edition's data file, byte for byte as it was uploaded. @throws ProblemException {@code NOT_FOUND} */
    public String fingerprint(PackVersion edition) {
        return Sha256.of(editions.text(edition));
    }

    /**
     * Of two that are in force the one that began later has taken the other's place.
     *
     * @throws ProblemException {@code NO_RULE_PACK_IN_FORCE}
     */
    public RulePack inForceOn(LocalDate date) {
        return editionsOn(date).stream()
                .filter(pack -> pack.isInForceOn(date))
                .max(OLDEST_FIRST)
                .orElseThrow(() ->
                        new ProblemException(RulePackProblem.NO_RULE_PACK_IN_FORCE, date + " 没有施行中的认定规则。请管理员先补充规则包。"));
    }

    public RulePack inForceToday() {
        return inForceOn(LocalTime.today(clock));
    }

    /** Of a pack's approved editions that have begun, the newest. */
    private Collection<RulePack> editionsOn(LocalDate date) {
        Map<String, PackVersion> newest = new TreeMap<>();
        editions.approved().stream()
                .filter(approved -> !approved.effectiveFrom().isAfter(date))
                .map(PackEditions.Approved::edition)
                .sorted(Comparator.comparingInt(PackVersion::version))
                .forEach(edition -> newest.put(edition.code(), edition));
        return newest.values().stream().map(editions::pack).toList();
    }
}
