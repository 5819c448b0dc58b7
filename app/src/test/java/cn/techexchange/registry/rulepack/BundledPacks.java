package cn.techexchange.registry.rulepack;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;

/** The packs that come with the platform, without a database. */
public final class BundledPacks {
    private BundledPacks() {}

    public static RulePack get(String code) {
        return parse(InstallPacks.bundled(code));
    }

    /** The registry as it is after the first start. */
    public static RulePacks installed(Clock clock) {
        return new RulePacks(KeptEditions.bundled(), clock);
    }

    static RulePack parse(String text) {
        try {
            return Objects.requireNonNull(JsonMapper.createDefault().readValue(text, RulePack.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
