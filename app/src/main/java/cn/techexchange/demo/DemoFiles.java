package cn.techexchange.demo;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads what the demonstration is made of. */
@Singleton
public final class DemoFiles {
    private static final List<String> GROUPS = List.of("steel", "photovoltaic", "rare-earth", "green", "services");

    /** Demands for which nobody has an achievement. */
    private static final String GAPS = "gaps";

    private static final List<String> CONTRACTS = List.of("2023", "2024", "2025", "2026", "open");
    private final JsonMapper mapper;

    DemoFiles(JsonMapper mapper) {
        this.mapper = mapper;
    }

    List<DemoOrganization> organizations() {
        return read("organizations", DemoOrganization.class);
    }

    public List<DemoAccount> accounts() {
        return read("accounts", DemoAccount.class);
    }

    List<DemoListing> listings() {
        var achievements = GROUPS.stream()
                .flatMap(group -> read("achievements-" + group, DemoAchievement.class).stream())
                .map(DemoAchievement::listing);
        var demands = Stream.concat(GROUPS.stream(), Stream.of(GAPS))
                .flatMap(group -> read("demands-" + group, DemoDemand.class).stream())
                .map(DemoDemand::listing);
        return Stream.concat(achievements, demands).toList();
    }

    List<DemoNegotiation> negotiations() {
        return read("negotiations", DemoNegotiation.class);
    }

    List<DemoIntroduction> introductions() {
        return read("introductions", DemoIntroduction.class);
    }

    List<DemoFeedback> feedback() {
        return read("feedback", DemoFeedback.class);
    }

    List<DemoContract> contracts() {
        return CONTRACTS.stream()
                .flatMap(part -> read("contracts-" + part, DemoContract.class).stream())
                .toList();
    }

    private <T> List<T> read(String name, Class<T> type) {
        try (InputStream file =
                Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/demo/" + name + ".json"), name)) {
            return Objects.requireNonNull(mapper.readValue(file, Argument.listOf(type)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
