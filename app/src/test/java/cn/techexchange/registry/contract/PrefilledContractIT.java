package cn.techexchange.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.Published;
import cn.techexchange.testing.RunningPlatform;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing is asked twice. */
@OnPlatform
class PrefilledContractIT {
    private final RunningPlatform platform;
    private final People people;
    private final Published published;
    private final Person seller;
    private final Person buyer;

    PrefilledContractIT(RunningPlatform platform, People people) {
        this.platform = platform;
        this.people = people;
        published = new Published(platform, people);
        seller = people.institute();
        buyer = people.enterprise();
    }

    @Test
    void whatTheAgreementSaysStandsInTheForm() {
        String negotiation = agree();

        ContractForm form = platform.bean(Contracts.class)
                .get(draft(seller, negotiation).expect(201).id())
                .form();

        assertThat(form.subject().projectName()).isEqualTo("保护渣配方");
        assertThat(form.subject().kindCode()).isEqualTo("LICENSE.PATENT_ORDINARY");
        assertThat(form.subject().technologyField()).isEqualTo("05");
        assertThat(form.subject().industry()).isEqualTo("RARE_EARTH_STEEL");
        assertThat(form.subject().economicSector()).isEqualTo("31");
        assertThat(form.subject().intellectualProperty()).isEqualTo("INVENTION");
        assertThat(form.payment().form()).isEqualTo("INSTALLMENTS");
        assertThat(form.worksheet().transactionValue().fen()).isEqualTo(36_000_000);
        assertThat(form.contents().subjectMatter()).contains("稀土钢连铸坯");
        assertThat(form.patents())
                .singleElement()
                .satisfies(patent -> assertThat(patent.filedOn()).isEqualTo(LocalDate.of(2023, 5, 6)));
        assertThat(form.parties())
                .extracting(ContractParty::organizationId)
                .containsExactly(seller.organizationId(), buyer.organizationId());
        assertThat(form.parties())
                .allSatisfy(party -> assertThat(party)
                        .hasNoNullFieldsOrProperties()
                        .doesNotReturn("", ContractParty::creditCode)
                        .doesNotReturn("", ContractParty::region)
                        .doesNotReturn("", ContractParty::partyKind));
    }

    @Test
    void oneAgreementBecomesOneContractWhoeverAsks() {
        String negotiation = agree();

        Answer first = draft(seller, negotiation).expect(201);
        Answer second = draft(buyer, negotiation).expect(201);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(first.body().path("mine").asBoolean()).isTrue();
        assertThat(second.body().path("mine").asBoolean()).isFalse();
        draft(people.enterprise(), negotiation).expect(404);
    }

    @Test
    void askersAtTheSameMomentGetTheSameContract() throws Exception {
        String negotiation = agree();

        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> ask = () -> draft(seller, negotiation).expect(201).id();
            Set<String> ids = askers.invokeAll(Collections.nCopies(8, ask)).stream()
                    .map(Future::resultNow)
                    .collect(Collectors.toSet());

            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void theDraftWaitsWithoutAnybodyAsking() throws InterruptedException {
        String negotiation = agree();

        assertThat(drafted(negotiation)).isPresent();
    }

    @Test
    void withoutAgreementThereIsNothingToDraft() {
        String negotiation = enquire();

        assertThat(draft(seller, negotiation).expect(409).problem()).isEqualTo("/problems/negotiation-not-agreed");
    }

    private Optional<Contract> drafted(String negotiation) throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        Optional<Contract> found = platform.bean(Contracts.class).findByNegotiation(negotiation);
        while (found.isEmpty() && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
            found = platform.bean(Contracts.class).findByNegotiation(negotiation);
        }
        return found;
    }

    private String agree() {
        String id = enquire();
        String path = "/api/negotiations/" + id;
        Answer offered =
                seller.move(path + "/offer", terms(), seller.get(path).etag()).expect(200);
        buyer.move(path + "/accept", "", offered.etag()).expect(200);
        return id;
    }

    private String enquire() {
        String achievement = published.listing(ListingKind.ACHIEVEMENT, seller, AchievementContents.complete("保护渣配方"));
        String demand = published.listing(ListingKind.DEMAND, buyer, DemandContents.complete("求购保护渣"));
        return buyer.post(
                        "/api/negotiations",
                        Map.of(
                                "listingKind",
                                "ACHIEVEMENT",
                                "listingId",
                                achievement,
                                "linkedListingId",
                                demand,
                                "message",
                                "想了解许可条件"))
                .expect(201)
                .id();
    }

    private static Map<String, Object> terms() {
        return Map.of(
                "contractKind",
                "LICENSE.PATENT_ORDINARY",
                "paymentForm",
                "INSTALLMENTS",
                "amountFen",
                36_000_000,
                "terms",
                "三年普通许可，分三期支付",
                "validUntil",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10).toString());
    }

    private static Answer draft(Person person, String negotiation) {
        return person.post("/api/contracts", Map.of("negotiationId", negotiation, "importedTechnology", false));
    }
}
