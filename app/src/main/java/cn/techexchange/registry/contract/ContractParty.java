package cn.techexchange.registry.contract;

import static java.util.Objects.requireNonNullElse;

import cn.techexchange.platform.text.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One side's legal or natural person.
 *
 * @param organizationId the platform's organisation with that credit code, null for an outside one; set by the
 *     platform, never taken from the client
 * @param creditCode unified social credit code, empty for a person or an organisation abroad
 * @param country ISO 3166-1 alpha-2
 * @param region code of {@code regions.csv}, empty outside China
 * @param partyKind code of {@code party-kinds.csv}
 */
@Serdeable
public record ContractParty(
        @NotNull PartyRole role,
        @Nullable @Size(max = 36) String organizationId,
        @Size(max = 200) @PlainText String name,
        @Size(max = 18) @PlainText String creditCode,
        @Size(max = 2) @PlainText String country,
        @Size(max = 12) @PlainText String region,
        @Size(max = 10) @PlainText String partyKind,
        @Size(max = 60) @PlainText String contactName,
        @Size(max = 40) @PlainText String contactPhone) {
    public static final String CHINA = "CN";

    public ContractParty {
        name = requireNonNullElse(name, "").strip();
        creditCode = requireNonNullElse(creditCode, "").strip();
        country = requireNonNullElse(country, CHINA);
        region = requireNonNullElse(region, "");
        partyKind = requireNonNullElse(partyKind, "");
        contactName = requireNonNullElse(contactName, "");
        contactPhone = requireNonNullElse(contactPhone, "");
    }

    public boolean isDomestic() {
        return country.equals(CHINA);
    }

    public ContractParty ofOrganization(@Nullable String id) {
        return new ContractParty(role, id, name, creditCode, country, region, partyKind, contactName, contactPhone);
    }

    /** The side a party stands on. */
    public enum PartyRole {
        /** Developer, transferor, licensor, trustee. */
        SELLER,
        BUYER,
        /** A broker or agency named in the contract. */
        INTERMEDIARY
    }
}
