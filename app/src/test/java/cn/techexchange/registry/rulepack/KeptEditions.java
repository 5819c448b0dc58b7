package cn.techexchange.registry.rulepack;

import cn.techexchange.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Editions in memory. */
final class KeptEditions implements PackEditions {
    private final List<PackEdition> kept = new ArrayList<>();

    /** The bundled packs as they are installed. */
    static KeptEditions bundled() {
        var editions = new KeptEditions();
        for (String code : InstallPacks.BUNDLED) {
            LocalDate from = BundledPacks.get(code).validity().from();
            editions.approve(InstallPacks.bundled(code), from == null ? LocalDate.EPOCH : from);
        }
        return editions;
    }

    void approve(String text, LocalDate from) {
        RulePack pack = BundledPacks.parse(text);
        kept.add(PackEditionTest.edition(pack.edition(), text, PackState.APPROVED, from));
    }

    @Override
    public PackEdition get(String id) {
        return kept.stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("规则包"));
    }

    @Override
    public PackEdition lock(String id) {
        return get(id);
    }

    @Override
    public PackEdition ofDryRun(String job) {
        throw ProblemException.notFound("规则包");
    }

    @Override
    public List<PackEdition> list() {
        return List.copyOf(kept);
    }

    @Override
    public int latest(String code) {
        return kept.stream()
                .map(PackEdition::edition)
                .filter(edition -> edition.code().equals(code))
                .mapToInt(PackVersion::version)
                .max()
                .orElse(0);
    }

    @Override
    public PackEdition add(PackEdition edition) {
        kept.add(edition);
        return edition;
    }

    @Override
    public PackEdition update(PackEdition edition) {
        kept.replaceAll(earlier -> earlier.id().equals(edition.id()) ? edition : earlier);
        return edition;
    }

    @Override
    public List<Approved> approved() {
        return kept.stream()
                .filter(edition -> edition.state() == PackState.APPROVED)
                .map(edition -> new Approved(
                        edition.edition(),
                        Objects.requireNonNull(
                                Objects.requireNonNull(edition.decision()).effectiveFrom())))
                .toList();
    }

    @Override
    public RulePack pack(PackVersion edition) {
        return BundledPacks.parse(text(edition));
    }

    @Override
    public String text(PackVersion edition) {
        return kept.stream()
                .filter(kept -> kept.edition().equals(edition))
                .map(PackEdition::text)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("规则包"));
    }
}
