package cn.techexchange.registry.contract;

import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.achievement.Rights;
import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.market.listing.Classification;
import cn.techexchange.market.negotiation.AgreedNegotiation;
import cn.techexchange.market.negotiation.OfferTerms;
import cn.techexchange.platform.text.Shortened;
import cn.techexchange.registry.contract.ContractParty.PartyRole;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form as far as agreement, listings and organisations already answer it. */
@Singleton
final class PrefilledForm {
    private final Organizations organizations;

    PrefilledForm(Organizations organizations) {
        this.organizations = organizations;
    }

    ContractForm of(AgreedNegotiation agreed) {
        return new ContractForm(
                subject(agreed),
                ContractTerm.EMPTY,
                List.of(
                        Parties.of(PartyRole.SELLER, organizations.get(agreed.sellerId())),
                        Parties.of(PartyRole.BUYER, organizations.get(agreed.buyerId()))),
                new ContractPayment(agreed.terms().paymentForm(), schedule(agreed.terms()), null, null, null),
                AgreedWorksheet.of(agreed.terms().amountFen()),
                contents(agreed),
                patents(agreed.achievement()),
                List.of());
    }

    private static ContractSubject subject(AgreedNegotiation agreed) {
        KindCode kind = KindCode.parse(agreed.terms().contractKind());
        Classification known = classification(agreed);
        return new ContractSubject(
                agreed.subject().title(),
                kind.kind(),
                kind.subKind(),
                known.technologyField(),
                known.industry(),
                intellectualProperty(agreed.achievement()),
                "",
                known.economicSector(),
                "",
                false,
                null);
    }

    private static Classification classification(AgreedNegotiation agreed) {
        if (agreed.achievement() != null) {
            return agreed.achievement().classification();
        }
        return agreed.demand() == null ? Classification.NONE : agreed.demand().classification();
    }

    private static String intellectualProperty(@Nullable AchievementContent achievement) {
        return achievement == null
                ? ""
                : achievement.rights().intellectualProperty().stream()
                        .map(Rights.IntellectualProperty::kind)
                        .findFirst()
                        .orElse("");
    }

    private static String schedule(OfferTerms terms) {
        return Shortened.to(terms.terms(), 2000);
    }

    private static ContractContents contents(AgreedNegotiation agreed) {
        String subjectMatter = Optional.ofNullable(agreed.achievement())
                .map(AchievementContent::summary)
                .or(() -> Optional.ofNullable(agreed.demand()).map(DemandContent::gist))
                .orElse("");
        return new ContractContents(Shortened.to(subjectMatter, 4000), "", "", "", "", "", "");
    }

    private static List<ContractPatent> patents(@Nullable AchievementContent achievement) {
        return achievement == null
                ? List.of()
                : achievement.rights().intellectualProperty().stream()
                        .filter(right -> PatentKinds.CODES.contains(right.kind()))
                        .map(right -> new ContractPatent(
                                "", right.applicant(), right.filedOn(), right.number(), "", right.expiresOn()))
                        .toList();
    }
}
