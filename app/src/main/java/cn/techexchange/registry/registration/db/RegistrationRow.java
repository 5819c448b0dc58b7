package cn.techexchange.registry.registration.db;

import cn.techexchange.registry.registration.ExpertPanel;
import cn.techexchange.registry.registration.Figures;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.NationalNumber;
import cn.techexchange.registry.registration.Outcome;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.Review;
import cn.techexchange.registry.registration.ReviewClock;
import cn.techexchange.registry.registration.ReviewStage;
import cn.techexchange.registry.registration.Reviewers;
import cn.techexchange.registry.registration.Taken;
import cn.techexchange.registry.rulepack.PackVersion;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Credit codes and grounds are one text each, separated by commas: they are only read and written together. */
@MappedEntity("registration")
record RegistrationRow(
        @Id String id,
        String reference,
        String contractId,
        int submission,
        String registrantId,
        String projectName,
        String kind,
        long transactionValueFen,
        long technologyValueFen,
        String partyCodes,
        RegistrationState state,
        @Nullable String rulePack,
        @Nullable Integer rulePackVersion,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate clockStartedOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer clockLeftDays,
        @Nullable ReviewStage supplementOf,
        @Nullable String takenBy,
        @Nullable Instant takenAt,
        @Nullable Long expertFromFen,
        int expertsNeeded,
        int expertsHeard,
        @Nullable String firstReviewerId,
        @Nullable String secondReviewerId,
        @Nullable String nationalNumber,
        @Nullable LocalDate decidedOn,
        String grounds,
        String outcomeText,
        String outcomeStatute,
        int countedContracts,
        long countedTransactionFen,
        long countedTechnologyFen,
        Instant submittedAt,
        @Version @Nullable Long version) {
    static RegistrationRow of(Registration registration) {
        Filing filing = registration.filing();
        PackVersion pack = registration.rulePack();
        ReviewClock clock = registration.clock();
        Outcome outcome = registration.outcome();
        NationalNumber number = outcome.nationalNumber();
        ExpertPanel experts = registration.review().experts();
        Taken taken = registration.review().taken();
        return new RegistrationRow(
                registration.id(),
                registration.reference(),
                filing.contractId(),
                filing.submission(),
                filing.registrantId(),
                filing.projectName(),
                filing.kind(),
                filing.transactionValueFen(),
                filing.technologyValueFen(),
                String.join(",", filing.partyCodes()),
                registration.state(),
                pack == null ? null : pack.code(),
                pack == null ? null : pack.version(),
                clock.acceptedOn(),
                clock.startedOn(),
                clock.dueOn(),
                clock.leftDays(),
                registration.review().supplementOf(),
                taken == null ? null : taken.accountId(),
                taken == null ? null : taken.at(),
                experts.fromFen(),
                experts.needed(),
                experts.heard(),
                registration.reviewers().firstPassedBy(),
                registration.reviewers().secondPassedBy(),
                number == null ? null : number.value(),
                outcome.decidedOn(),
                String.join(",", outcome.grounds()),
                outcome.text(),
                outcome.statute(),
                registration.counted().contracts(),
                registration.counted().transactionValueFen(),
                registration.counted().technologyValueFen(),
                registration.submittedAt(),
                registration.version());
    }

    Registration toRegistration(List<Reviewers.Participation> participations) {
        return new Registration(
                id,
                reference,
                filing(),
                state,
                review(new Reviewers(participations, firstReviewerId, secondReviewerId)),
                outcome(),
                new Figures.Sum(countedContracts, countedTransactionFen, countedTechnologyFen),
                submittedAt,
                version);
    }

    private Review review(Reviewers reviewers) {
        return new Review(
                rulePack == null || rulePackVersion == null ? null : new PackVersion(rulePack, rulePackVersion),
                new ReviewClock(acceptedOn, clockStartedOn, dueOn, clockLeftDays),
                supplementOf,
                reviewers,
                new ExpertPanel(expertFromFen, expertsNeeded, expertsHeard),
                takenBy == null || takenAt == null ? null : new Taken(takenBy, takenAt));
    }

    private Filing filing() {
        Set<String> codes = split(partyCodes).collect(Collectors.toSet());
        return new Filing(
                contractId,
                submission,
                registrantId,
                projectName,
                kind,
                transactionValueFen,
                technologyValueFen,
                codes);
    }

    private Outcome outcome() {
        NationalNumber number = nationalNumber == null ? null : new NationalNumber(nationalNumber);
        return new Outcome(number, decidedOn, split(grounds).toList(), outcomeText, outcomeStatute);
    }

    private static java.util.stream.Stream<String> split(String text) {
        return Arrays.stream(text.split(",")).filter(part -> !part.isEmpty());
    }
}
