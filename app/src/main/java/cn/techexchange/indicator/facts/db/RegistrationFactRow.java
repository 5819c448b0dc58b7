package cn.techexchange.indicator.facts.db;

import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.facts.RegistrationFact;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

@MappedEntity("registration_fact")
record RegistrationFactRow(
        @Id @GeneratedValue @Nullable Long id,
        long ledgerSequence,
        String registrationId,
        String reference,
        String projectName,
        String sellerName,
        String buyerName,
        String event,
        LocalDate countedOn,
        int countedYear,
        int countedMonth,
        String kind,
        String technologyField,
        String industry,
        int contracts,
        long grossFen,
        long technologyFen,
        boolean demo,
        Instant recordedAt) {
    static RegistrationFactRow of(RegistrationFact fact, Instant now) {
        RegistrationFact.Described described = fact.described();
        return new RegistrationFactRow(
                null,
                fact.ledgerSequence(),
                fact.registrationId(),
                described.reference(),
                described.projectName(),
                described.sellerName(),
                described.buyerName(),
                fact.event(),
                fact.countedOn(),
                fact.countedOn().getYear(),
                fact.countedOn().getMonthValue(),
                described.kind(),
                described.technologyField(),
                described.industry(),
                fact.contracts(),
                fact.grossFen(),
                fact.technologyFen(),
                described.demo(),
                now);
    }

    RecordedFact toFact() {
        var described = new RegistrationFact.Described(
                reference, projectName, sellerName, buyerName, kind, technologyField, industry, demo);
        var fact = new RegistrationFact(
                ledgerSequence, registrationId, event, countedOn, described, contracts, grossFen, technologyFen);
        return new RecordedFact(Objects.requireNonNull(id), fact, recordedAt);
    }
}
