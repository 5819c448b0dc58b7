package cn.techexchange.market.confidential.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.market.confidential.ConfidentialDetails;
import cn.techexchange.market.confidential.Readings;
import cn.techexchange.market.confidential.Tier;
import cn.techexchange.market.confidential.WriteConfidential;
import cn.techexchange.market.listing.Listings;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The confidential texts of an own listing, and who has read them. */
@Controller("/api/listings/{id}")
@Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
class OwnConfidentialController {
    private final Listings listings;
    private final ConfidentialDetails details;
    private final WriteConfidential write;
    private final Readings readings;
    private final Organizations organizations;
    private final Accounts accounts;

    OwnConfidentialController(
            Listings listings,
            ConfidentialDetails details,
            WriteConfidential write,
            Readings readings,
            Organizations organizations,
            Accounts accounts) {
        this.listings = listings;
        this.details = details;
        this.write = write;
        this.readings = readings;
        this.organizations = organizations;
        this.accounts = accounts;
    }

    @Get("/confidential")
    ConfidentialTexts get(@Parameter(hidden = true) Caller caller, String id) {
        listings.getOwned(id, caller.requireOrganization());
        return new ConfidentialTexts(
                details.find(id, Tier.FIRST).orElse(""),
                details.find(id, Tier.SECOND).orElse(""));
    }

    @Put("/confidential")
    ConfidentialTexts put(@Parameter(hidden = true) Caller caller, String id, @Body @NotNull ConfidentialTexts body) {
        Map<Tier, @Nullable String> texts = new EnumMap<>(Tier.class);
        texts.put(Tier.FIRST, body.first());
        texts.put(Tier.SECOND, body.second());
        write.write(caller, id, texts);
        return get(caller, id);
    }

    @Get("/readings")
    List<ReadingView> readings(@Parameter(hidden = true) Caller caller, String id) {
        listings.getOwned(id, caller.requireOrganization());
        return readings.listOf(id).stream().map(this::view).toList();
    }

    private ReadingView view(Readings.Reading reading) {
        return new ReadingView(
                reading.id(),
                organizations
                        .find(reading.organizationId())
                        .map(Organization::name)
                        .orElse(""),
                accounts.find(reading.accountId()).map(Account::name).orElse(""),
                reading.subject(),
                reading.at());
    }

    @Serdeable
    record ConfidentialTexts(
            @Nullable String first, @Nullable String second) {
        /** Without the texts, whatever logs it. */
        @Override
        public String toString() {
            return "confidential texts";
        }
    }

    @Serdeable
    record ReadingView(String id, String organizationName, String personName, String subject, Instant at) {}
}
