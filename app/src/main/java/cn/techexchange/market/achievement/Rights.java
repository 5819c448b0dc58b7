package cn.techexchange.market.achievement;

import cn.techexchange.market.listing.TidyText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Whose it is.
 *
 * @param completers in the order in which they are named
 * @param registrationNumber of the national achievement registration, empty when there is none
 */
@Serdeable
public record Rights(
        List<Owner> owners,
        List<Completer> completers,
        List<IntellectualProperty> intellectualProperty,
        String registrationNumber,
        boolean fiscalProject,
        boolean secret) {
    static final Rights NONE = new Rights(List.of(), List.of(), List.of(), "", false, false);

    public Rights {
        owners = TidyText.listOf(owners);
        completers = TidyText.listOf(completers);
        intellectualProperty = TidyText.listOf(intellectualProperty);
        registrationNumber = TidyText.of(registrationNumber);
    }

    /** @param sharePercent all owners' shares make 100 */
    @Serdeable
    public record Owner(String name, @Nullable BigDecimal sharePercent) {
        public Owner {
            name = TidyText.of(name);
        }
    }

    @Serdeable
    public record Completer(String name, String organization) {
        public Completer {
            name = TidyText.of(name);
            organization = TidyText.of(organization);
        }
    }

    /** @param kind code of {@code intellectual-property.csv} */
    @Serdeable
    public record IntellectualProperty(
            String kind,
            String number,
            String applicant,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate expiresOn,
            List<String> coOwners) {
        public IntellectualProperty {
            kind = TidyText.of(kind);
            number = TidyText.of(number);
            applicant = TidyText.of(applicant);
            coOwners = TidyText.linesOf(coOwners);
        }
    }
}
