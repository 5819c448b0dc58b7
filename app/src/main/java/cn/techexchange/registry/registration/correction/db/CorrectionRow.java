package cn.techexchange.registry.registration.correction.db;

import cn.techexchange.registry.registration.correction.Correction;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

@MappedEntity("registration_correction")
record CorrectionRow(
        @Id String id,
        String registrationId,
        Correction.CorrectionKind kind,
        long technicalFen,
        long nonTechnicalFen,
        String reason,
        String documentName,
        String documentSha256,
        LocalDate countedOn,
        String enteredBy,
        Instant enteredAt) {
    static CorrectionRow of(Correction correction) {
        return new CorrectionRow(
                correction.id(),
                correction.registrationId(),
                correction.kind(),
                correction.amounts().technicalFen(),
                correction.amounts().nonTechnicalFen(),
                correction.reason(),
                correction.evidence().name(),
                correction.evidence().sha256(),
                correction.countedOn(),
                correction.enteredBy(),
                correction.enteredAt());
    }

    Correction toCorrection() {
        return new Correction(
                id,
                registrationId,
                kind,
                new Correction.Amounts(technicalFen, nonTechnicalFen),
                reason,
                new Correction.Evidence(documentName, documentSha256),
                countedOn,
                enteredBy,
                enteredAt);
    }
}
