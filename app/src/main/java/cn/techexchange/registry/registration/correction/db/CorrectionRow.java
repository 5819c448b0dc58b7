package cn.techexchange.registry.registration.correction.db;

import cn.techexchange.registry.registration.correction.Correction;
import cn.techexchange.registry.registration.correction.Particulars;
import cn.techexchange.registry.registration.correction.Particulars.Difference;
import cn.techexchange.registry.registration.correction.Particulars.Royalty;
import cn.techexchange.registry.registration.correction.Particulars.Settlement;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** Which columns are filled follows from the kind of particulars. */
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
        Instant enteredAt,
        @Nullable String voucher,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable LocalDate receivedOn,
        @Nullable Long receivedFen,
        @Nullable Long estimatedGrossFen,
        @Nullable Long estimatedTechnologyFen,
        @Nullable Long actualGrossFen,
        @Nullable Long actualTechnologyFen) {
    static CorrectionRow of(Correction correction) {
        Royalty royalty = correction.particulars() instanceof Royalty paid ? paid : null;
        Settlement settled = correction.particulars() instanceof Settlement done ? done : null;
        return new CorrectionRow(
                correction.id(),
                correction.registrationId(),
                correction.particulars().kind(),
                correction.amounts().technicalFen(),
                correction.amounts().nonTechnicalFen(),
                correction.reason(),
                correction.evidence().name(),
                correction.evidence().sha256(),
                correction.countedOn(),
                correction.enteredBy(),
                correction.enteredAt(),
                voucher(correction.particulars()),
                royalty == null ? null : royalty.from(),
                royalty == null ? null : royalty.to(),
                royalty == null ? null : royalty.receivedOn(),
                royalty == null ? null : royalty.receivedFen(),
                settled == null ? null : settled.estimatedGrossFen(),
                settled == null ? null : settled.estimatedTechnologyFen(),
                settled == null ? null : settled.actualGrossFen(),
                settled == null ? null : settled.actualTechnologyFen());
    }

    private static @Nullable String voucher(Particulars particulars) {
        return switch (particulars) {
            case Royalty royalty -> royalty.voucher();
            case Settlement settled -> settled.voucher();
            case Difference difference -> null;
        };
    }

    Correction toCorrection() {
        return new Correction(
                id,
                registrationId,
                particulars(),
                reason,
                new Correction.Evidence(documentName, documentSha256),
                countedOn,
                enteredBy,
                enteredAt);
    }

    private Particulars particulars() {
        if (periodFrom != null && periodTo != null && receivedOn != null && receivedFen != null && voucher != null) {
            long gross = Math.addExact(technicalFen, nonTechnicalFen);
            return new Royalty(periodFrom, periodTo, receivedOn, receivedFen, gross, technicalFen, voucher);
        }
        if (estimatedGrossFen != null
                && estimatedTechnologyFen != null
                && actualGrossFen != null
                && actualTechnologyFen != null
                && voucher != null) {
            return new Settlement(
                    estimatedGrossFen, estimatedTechnologyFen, actualGrossFen, actualTechnologyFen, voucher);
        }
        return new Difference(kind, new Correction.Amounts(technicalFen, nonTechnicalFen));
    }
}
