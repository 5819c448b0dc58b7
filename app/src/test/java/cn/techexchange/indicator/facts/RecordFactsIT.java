package cn.techexchange.indicator.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractKind;
import cn.techexchange.registry.contract.ContractSubject;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.contract.Submissions;
import cn.techexchange.registry.ledger.Ledger;
import cn.techexchange.registry.ledger.LedgerEvent;
import cn.techexchange.registry.ledger.LedgerSubject;
import cn.techexchange.registry.registration.Desk;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.Registrations;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.RunningPlatform;
import io.micronaut.transaction.TransactionOperations;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the desk does becomes figures, by way of the ledger alone. */
@OnPlatform
class RecordFactsIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private final RunningPlatform platform;
    private final Facts facts;
    private final Desk desk;

    RecordFactsIT(RunningPlatform platform, People people) {
        this.platform = platform;
        facts = platform.bean(Facts.class);
        desk = new Desk(platform, people);
    }

    @Test
    void whatIsRegisteredCountsAndWhatIsCancelledCountsNoMore() {
        Answer registered = desk.registered();
        String id = Desk.id(registered);

        Eventually.within(
                SOON, () -> assertThat(facts.totalOf(id)).isEqualTo(new Figure("", 1, 100_000_000, 80_000_000)));

        desk.cancel(registered).expect(200);
        Eventually.within(SOON, () -> assertThat(facts.totalOf(id)).isEqualTo(Figure.NONE));
    }

    @Test
    void whatChangesItsKindLeavesTheOldOneAndJoinsTheNewOne() {
        String id = Desk.id(desk.registered());
        Eventually.within(SOON, () -> assertThat(facts.totalOf(id).contracts()).isEqualTo(1));

        changeKind(id, ContractKind.SERVICE);
        platform.bean(FollowLedger.class).follow();
        platform.bean(FollowLedger.class).follow();

        assertThat(factsOf(id))
                .extracting(
                        fact -> fact.code(Trait.KIND), fact -> fact.difference().grossFen())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SERVICE", 100_000_500L),
                        org.assertj.core.groups.Tuple.tuple("DEVELOPMENT", -100_000_000L),
                        org.assertj.core.groups.Tuple.tuple("DEVELOPMENT", 100_000_000L));
        assertThat(facts.totalOf(id)).isEqualTo(new Figure("", 1, 100_000_500, 80_000_000));
        CompareFacts.FactComparison comparison =
                platform.bean(CompareFacts.class).compare();
        assertThat(comparison.columnsEqual()).isTrue();
        assertThat(comparison.different())
                .doesNotContainAnyElementsOf(factsOf(id).stream()
                        .map(fact -> fact.source().ledgerSequence())
                        .toList());
    }

    private List<RegistrationFact> factsOf(String registrationId) {
        return facts.list(FactFilter.of(Period.parse("2000-01-01..2100-12-31")), Long.MAX_VALUE, 500).stream()
                .map(Facts.RecordedFact::fact)
                .filter(fact -> fact.source().registrationId().equals(registrationId))
                .toList();
    }

    /** An entry as the desk writes it for a change: a second submission of another kind, 5 yuan more. */
    private void changeKind(String id, ContractKind kind) {
        Filing filing = platform.bean(Registrations.class).get(id).filing();
        Submissions submissions = platform.bean(Submissions.class);
        Submission first = submissions.get(filing.contractId(), filing.submission());
        var second = new Submission(
                filing.contractId(),
                filing.submission() + 1,
                ofKind(first.form(), kind),
                first.documents(),
                first.contentSha256(),
                first.submittedBy(),
                first.submittedAt());
        Map<String, Object> figures =
                Map.of("contracts", 0, "transactionValueFen", 500, "technologyValueFen", 0, "countedOn", "2026-11-23");
        TransactionOperations<?> transactions = platform.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            submissions.add(second);
            return platform.bean(Ledger.class)
                    .append(
                            LedgerEvent.CHANGED,
                            LedgerSubject.registration(id),
                            Map.of("submission", second.number(), "figures", figures));
        });
    }

    private static ContractForm ofKind(ContractForm form, ContractKind kind) {
        ContractSubject subject = form.subject();
        var changed = new ContractSubject(
                subject.projectName(),
                kind,
                "",
                subject.technologyField(),
                subject.industry(),
                subject.intellectualProperty(),
                subject.planCategory(),
                subject.economicSector(),
                subject.socialObjective(),
                subject.importedTechnology(),
                subject.relatedParties());
        return new ContractForm(
                changed,
                form.term(),
                form.parties(),
                form.payment(),
                form.worksheet(),
                form.contents(),
                form.patents(),
                form.checklist());
    }
}
