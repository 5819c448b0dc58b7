package cn.techexchange.indicator.facts.db;

import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.RegistrationFact;
import cn.techexchange.indicator.facts.Trait;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

@MappedEntity("registration_fact")
record RegistrationFactRow(
        @Id long position,
        long ledgerSequence,
        int part,
        Instant entryAt,
        String registrationId,
        String reference,
        String projectName,
        String sellerName,
        String buyerName,
        String event,
        LocalDate countedOn,
        String kind,
        String subKind,
        String technologyField,
        String industry,
        String economicSector,
        String intellectualProperty,
        String planCategory,
        String sellerKind,
        String buyerKind,
        String sellerRegion,
        String buyerRegion,
        String paymentForm,
        boolean demo,
        int contracts,
        long grossFen,
        long technologyFen,
        Instant recordedAt) {
    static RegistrationFactRow of(long position, RegistrationFact fact, Instant now) {
        RegistrationFact.Source source = fact.source();
        RegistrationFact.Described described = fact.described();
        return new RegistrationFactRow(
                position,
                source.ledgerSequence(),
                source.part(),
                source.at(),
                source.registrationId(),
                described.reference(),
                described.projectName(),
                described.sellerName(),
                described.buyerName(),
                source.event(),
                fact.countedOn(),
                fact.code(Trait.KIND),
                fact.code(Trait.SUB_KIND),
                fact.code(Trait.FIELD),
                fact.code(Trait.INDUSTRY),
                fact.code(Trait.SECTOR),
                fact.code(Trait.IP_KIND),
                fact.code(Trait.PLAN),
                fact.code(Trait.SELLER_KIND),
                fact.code(Trait.BUYER_KIND),
                fact.code(Trait.SELLER_REGION),
                fact.code(Trait.BUYER_REGION),
                fact.code(Trait.PAYMENT_FORM),
                described.demo(),
                Math.toIntExact(fact.difference().contracts()),
                fact.difference().grossFen(),
                fact.difference().technologyFen(),
                now);
    }

    RecordedFact toFact() {
        var source = new RegistrationFact.Source(ledgerSequence, part, entryAt, registrationId, event);
        var described = new RegistrationFact.Described(reference, projectName, sellerName, buyerName, codes(), demo);
        var difference = new Figure("", contracts, grossFen, technologyFen);
        return new RecordedFact(position, new RegistrationFact(source, countedOn, described, difference));
    }

    private Map<Trait, String> codes() {
        var codes = new EnumMap<Trait, String>(Trait.class);
        codes.put(Trait.KIND, kind);
        codes.put(Trait.SUB_KIND, subKind);
        codes.put(Trait.FIELD, technologyField);
        codes.put(Trait.INDUSTRY, industry);
        codes.put(Trait.SECTOR, economicSector);
        codes.put(Trait.IP_KIND, intellectualProperty);
        codes.put(Trait.PLAN, planCategory);
        codes.put(Trait.SELLER_KIND, sellerKind);
        codes.put(Trait.BUYER_KIND, buyerKind);
        codes.put(Trait.SELLER_REGION, sellerRegion);
        codes.put(Trait.BUYER_REGION, buyerRegion);
        codes.put(Trait.PAYMENT_FORM, paymentForm);
        return codes;
    }
}
