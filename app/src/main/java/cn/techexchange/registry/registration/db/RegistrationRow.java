package cn.techexchange.registry.registration.db;

import cn.techexchange.registry.registration.Figures;
import cn.techexchange.registry.registration.Filing;
import cn.techexchange.registry.registration.NationalNumber;
import cn.techexchange.registry.registration.Outcome;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.RegistrationState;
import cn.techexchange.registry.registration.Reviewers;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
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
        @Relation(Relation.Kind.EMBEDDED) ReviewColumns review,
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
        Outcome outcome = registration.outcome();
        NationalNumber number = outcome.nationalNumber();
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
                ReviewColumns.of(registration.review()),
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
                review.with(participations),
                outcome(),
                new Figures.Sum(countedContracts, countedTransactionFen, countedTechnologyFen),
                submittedAt,
                version);
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
