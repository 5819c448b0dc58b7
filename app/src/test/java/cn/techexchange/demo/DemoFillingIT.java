package cn.techexchange.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.demo.DemoFilling.Result;
import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Passwords;
import cn.techexchange.identity.account.Role;
import cn.techexchange.indicator.reports.Report;
import cn.techexchange.indicator.reports.Reports;
import cn.techexchange.indicator.targets.Targets;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingState;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.negotiation.NegotiationState;
import cn.techexchange.market.negotiation.Negotiations;
import cn.techexchange.platform.job.NoSchedules;
import cn.techexchange.registry.contract.PdfTexts;
import cn.techexchange.registry.ledger.ExportLedger;
import cn.techexchange.registry.ledger.LedgerHead;
import cn.techexchange.registry.reconciliation.Reconciliation;
import cn.techexchange.registry.reconciliation.Reconciliations;
import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.registry.registration.change.ChangeState;
import cn.techexchange.registry.registration.change.Changes;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.RunningPlatform;
import cn.techexchange.verifier.LedgerFile;
import cn.techexchange.verifier.Verdict;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.processor.ExecutableMethodProcessor;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.scheduling.annotation.Scheduled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnPlatform
class DemoFillingIT {
    private static final String PASSWORD = "demo-of-the-test";
    private final RunningPlatform platform;
    private final People people;

    DemoFillingIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
    }

    @Test
    void aStartAfterACrashEndsWhereAnUnbrokenOneWouldAndThenChangesNothing(@TempDir Path directory)
            throws SQLException, IOException {
        Map<String, Object> properties = freshSchema("demo_refilled", directory);
        try (ApplicationContext broken = context(properties)) {
            assertThatThrownBy(() -> broken.getBean(DemoFilling.class).fill(this::crashAtHalf))
                    .isInstanceOf(Crash.class);
        }

        try (ApplicationContext context = context(properties)) {
            DemoFilling filling = context.getBean(DemoFilling.class);
            assertThat(filling.fill(line -> {})).isEqualTo(Result.FILLED);
            LedgerHead head = requireWholeLedger(context, directory);

            assertThat(filling.fill(line -> {})).isEqualTo(Result.WAS_COMPLETE);
            assertThat(requireWholeLedger(context, directory)).isEqualTo(head);
            requireEveryRole(context);
            requireEveryListing(context);
            requireEveryRegistration(context);
            requireEveryNegotiation(context);
            requireBureauWork(context);
        }
    }

    /** It would see half of the past, by a clock that shows another year. */
    @Test
    void nothingIsScheduledBesideTheFilling(@TempDir Path directory) {
        try (ApplicationContext context = context(filling(directory))) {
            assertThat(context.getBeansOfType(
                            ExecutableMethodProcessor.class, Qualifiers.byTypeArguments(Scheduled.class)))
                    .singleElement()
                    .isInstanceOf(NoSchedules.class);
        }
    }

    @Test
    void aDatabaseInWhichOthersWorkIsLeftAlone(@TempDir Path directory) {
        people.enterprise();
        Map<String, Object> properties = filling(directory);

        try (ApplicationContext context = context(properties)) {
            assertThat(context.getBean(DemoFilling.class).fill(line -> {})).isEqualTo(Result.NOT_EMPTY);
            assertThat(context.getBean(DoneSteps.class).all()).isEmpty();
        }
    }

    @Test
    void theTextOfADemoContractCanBeReadByAMachine() {
        byte[] pdf = PdfPages.of(List.of("稀土钢连铸保护渣研究开发合同", "价款 1234.50 元"));

        assertThat(PdfTexts.of(pdf)).contains("稀土钢连铸保护渣研究开发合同").contains("1234.50");
    }

    private static ApplicationContext context(Map<String, Object> properties) {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(properties)
                .start();
    }

    private void crashAtHalf(String line) {
        if (line.contains("50%")) {
            throw new Crash();
        }
    }

    private static void requireEveryRole(ApplicationContext context) {
        Accounts accounts = context.getBean(Accounts.class);
        var roles = new HashSet<Role>();
        for (DemoAccount demo : context.getBean(DemoFiles.class).accounts()) {
            Account account = accounts.findByEmail(demo.email()).orElseThrow();
            assertThat(account.demo()).isTrue();
            roles.addAll(account.roles());
        }
        Account institute = accounts.findByEmail("institute@demo.example").orElseThrow();
        assertThat(context.getBean(Passwords.class).matches(PASSWORD, institute.passwordHash()))
                .isTrue();
        assertThat(roles).contains(Role.values());
    }

    private static void requireEveryListing(ApplicationContext context) {
        Listings listings = context.getBean(Listings.class);
        var done = new Done(context.getBean(DoneSteps.class).all());
        Map<String, ListingState> states = context.getBean(DemoFiles.class).listings().stream()
                .collect(Collectors.toMap(DemoListing::key, demo -> {
                    Listing listing =
                            listings.find(done.id("listing:" + demo.key())).orElseThrow();
                    assertThat(listing.owner().demo()).isTrue();
                    assertThat(listing.state()).isEqualTo(demo.fate());
                    return listing.state();
                }));
        Set<ListingState> ofTheMarket = Set.of(ListingState.values());
        assertThat(states.values())
                .containsAll(ofTheMarket.stream()
                        .filter(state -> state != ListingState.TRADED)
                        .toList());
    }

    private static void requireEveryRegistration(ApplicationContext context) {
        Map<RegistrationState, Long> counts =
                context.getBean(Registrations.class).counts();
        List<DemoContract> contracts = context.getBean(DemoFiles.class).contracts();
        long drafts = contracts.stream()
                .filter(contract -> contract.fate() == DemoContract.Fate.DRAFT)
                .count();
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(contracts.size() - drafts);
        assertThat(counts.keySet())
                .contains(
                        RegistrationState.SUBMITTED,
                        RegistrationState.FIRST_REVIEW,
                        RegistrationState.SECOND_REVIEW,
                        RegistrationState.EXPERT_REVIEW,
                        RegistrationState.SUPPLEMENT_REQUESTED,
                        RegistrationState.REGISTERED,
                        RegistrationState.REFUSED,
                        RegistrationState.CHANGED,
                        RegistrationState.REVOKED,
                        RegistrationState.CANCELLED);
    }

    private static void requireEveryNegotiation(ApplicationContext context) {
        Negotiations negotiations = context.getBean(Negotiations.class);
        var done = new Done(context.getBean(DoneSteps.class).all());

        assertThat(context.getBean(DemoFiles.class).negotiations())
                .extracting(demo -> negotiations
                        .find(done.id("negotiation:" + demo.key()))
                        .orElseThrow()
                        .state())
                .contains(NegotiationState.values());
    }

    private static void requireBureauWork(ApplicationContext context) {
        var done = new Done(context.getBean(DoneSteps.class).all());
        Reconciliation compared = context.getBean(Reconciliations.class).get(done.id("reconciliation:2026"));
        Report report = context.getBean(Reports.class).get(done.id("report:2025"));

        assertThat(context.getBean(Targets.class).find(2026)).isPresent();
        assertThat(compared.open()).isPositive().isLessThan(compared.differences());
        assertThat(report.publishedAt()).isNotNull();
        assertThat(report.total().contracts()).isPositive();
        assertThat(context.getBean(Changes.class)
                        .get(done.id("registration:c26-12:CHANGE"))
                        .state())
                .isEqualTo(ChangeState.FIRST_REVIEW);
    }

    private static LedgerHead requireWholeLedger(ApplicationContext context, Path directory) throws IOException {
        Path file = directory.resolve("ledger.jsonl");
        LedgerHead head;
        try (var out = Files.newBufferedWriter(file)) {
            head = context.getBean(ExportLedger.class).export(out);
        }
        assertThat(head.sequence()).isPositive();
        assertThat(new LedgerFile(file).verify(head.hash())).isInstanceOf(Verdict.Whole.class);
        return head;
    }

    private Map<String, Object> freshSchema(String name, Path directory) throws SQLException {
        Map<String, Object> properties = filling(directory);
        String url = String.valueOf(properties.get("datasources.default.url"));
        String schema = platform.engines().database().schema();
        try (var connection = DriverManager.getConnection(
                        url,
                        platform.engines().database().user(),
                        platform.engines().database().password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE DATABASE " + schema + "_" + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        }
        properties.put("datasources.default.url", url.replace("/" + schema + "?", "/" + schema + "_" + name + "?"));
        return properties;
    }

    private Map<String, Object> filling(Path directory) {
        var properties = new HashMap<>(platform.properties());
        properties.put("exchange.files", directory.resolve("files").toString());
        properties.put(NoSchedules.PROPERTY, "false");
        properties.put(DemoFilling.PROPERTY, "true");
        properties.put(DemoFilling.PASSWORD, PASSWORD);
        return properties;
    }

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
