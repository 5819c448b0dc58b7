package cn.techexchange.registry.rulepack;

import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts the packs that come with the platform into the database when they are missing. The first edition of a pack
 * applies at once; a later one waits for approval like any other, so that a new release never changes rules in force.
 */
@Singleton
class InstallPacks implements ApplicationEventListener<StartupEvent> {
    static final List<String> BUNDLED = List.of("MOST-2001", "DRAFT-2024", "MIIT-2026");
    /** For a pack that never was in force and so begins nowhere. */
    private static final LocalDate ALWAYS = LocalDate.EPOCH;

    private final CheckPackFile check;
    private final PackEditions editions;
    private final Clock clock;

    InstallPacks(CheckPackFile check, PackEditions editions, Clock clock) {
        this.check = check;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        BUNDLED.forEach(code -> install(bundled(code)));
    }

    private void install(String text) {
        RulePack pack = check.parse(text);
        int latest = editions.latest(pack.code());
        if (pack.version() <= latest) {
            return;
        }
        try {
            editions.add(edition(pack, text, latest == 0));
        } catch (ProblemException e) {
            // Another node was faster with the same edition.
            if (e.type() != RulePackProblem.RULE_PACK_VERSION_TAKEN) {
                throw e;
            }
        }
    }

    private PackEdition edition(RulePack pack, String text, boolean first) {
        var now = LocalTime.now(clock);
        var applied = new PackEdition.PackDecision(
                null, now, "", Optional.ofNullable(pack.validity().from()).orElse(ALWAYS));
        return new PackEdition(
                Ids.next(),
                pack.edition(),
                text,
                null,
                now,
                null,
                first ? PackState.APPROVED : PackState.PROPOSED,
                first ? applied : null,
                null);
    }

    static String bundled(String code) {
        String resource = "rulepack/" + code + ".json";
        try (InputStream in = InstallPacks.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
