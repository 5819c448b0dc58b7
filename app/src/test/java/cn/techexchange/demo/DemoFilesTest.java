package cn.techexchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.CreditCode;
import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.achievement.Rights;
import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.platform.dictionary.CsvTable;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.contract.ContractForm;
import io.micronaut.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoFilesTest {
    private final DemoFiles files = new DemoFiles(JsonMapper.createDefault());
    private final Set<String> organizations =
            files.organizations().stream().map(DemoOrganization::key).collect(Collectors.toSet());

    @Test
    void everyOrganizationIsMarkedAndHasAValidCodeOfItsOwn() {
        assertThat(files.organizations()).allSatisfy(organization -> {
            assertThat(organization.name()).startsWith("演示·");
            assertThat(CreditCode.isValid(organization.creditCode())).isTrue();
            assertThat(codes("regions", "code")).contains(organization.regionCode());
            assertThat(codes("party-kinds", "code")).contains(organization.partyKind());
        });
        assertThat(files.organizations())
                .extracting(DemoOrganization::creditCode)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRoleHasAnAccountWhoseAddressReachesNobody() {
        assertThat(files.accounts()).allSatisfy(account -> {
            assertThat(account.email()).endsWith("@demo.example");
            assertThat(account.name()).startsWith("演示·");
            assertThat(organizations).contains(account.organization());
        });
        assertThat(files.accounts())
                .filteredOn(DemoAccount::showsARole)
                .flatExtracting(DemoAccount::roles)
                .contains(Role.values());
    }

    @Test
    void everyListingBelongsToAnOrganizationAndUsesKnownCodes() {
        assertThat(files.listings()).extracting(DemoListing::key).doesNotHaveDuplicates();
        assertThat(files.listings()).extracting(DemoListing::organization).isSubsetOf(organizations);
        assertThat(classifications("industry")).isSubsetOf(codes("industries", "code"));
        assertThat(classifications("technologyField")).isSubsetOf(codes("technology-fields", "code"));
        assertThat(classifications("economicSector")).isSubsetOf(codes("economic-sectors", "code"));
    }

    @Test
    void everyIndustryOfThePlanIsOnOffer() {
        List<Set<String>> leaves = CsvTable.read("reference/industries.csv").rows().stream()
                .filter(row -> !row.getOrDefault("parent", "").isEmpty())
                .map(row -> Set.of(row.getOrDefault("code", "")))
                .toList();

        assertThat(leaves)
                .allSatisfy(leaf -> assertThat(classifications("industry")).containsAll(leaf));
    }

    @Test
    void theSharesOfEachAchievementMakeAWhole() {
        assertThat(achievements())
                .allSatisfy(achievement -> assertThat(achievement.rights().owners().stream()
                                .map(Rights.Owner::sharePercent)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("100"));
    }

    @Test
    void everyAchievementComparesItselfInNumbersAndEveryDemandCanBeMeasured() {
        assertThat(achievements()).allSatisfy(achievement -> {
            assertThat(achievement.benefit().advantages()).isNotEmpty();
            assertThat(achievement.benefit().costs()).isNotEmpty();
            assertThat(achievement.maturity().evidence()).isNotEmpty();
        });
        assertThat(demands())
                .allSatisfy(demand -> assertThat(demand.targets())
                        .isNotEmpty()
                        .allSatisfy(target -> assertThat(target.isQuantified()).isTrue()));
    }

    @Test
    void contractsAreOfKnownPartiesAndTheirTermsAreInOrder() {
        assertThat(files.contracts()).extracting(DemoContract::key).doesNotHaveDuplicates();
        assertThat(files.contracts()).allSatisfy(contract -> {
            ContractForm form = contract.form();
            assertThat(organizations).contains(contract.seller(), contract.buyer());
            assertThat(form.term().signedOn()).isBeforeOrEqualTo(contract.on());
            assertThat(form.term().validTo()).isAfter(form.term().validFrom());
            assertThat(form.worksheet().technologyValue().fen()).isPositive();
            assertThat(codes("industries", "code")).contains(form.subject().industry());
        });
    }

    @Test
    void negotiationsAreBetweenTheOwnerOfAListingAndAnother() {
        Map<String, String> owners =
                files.listings().stream().collect(Collectors.toMap(DemoListing::key, DemoListing::organization));

        assertThat(files.negotiations()).isNotEmpty().allSatisfy(negotiation -> {
            assertThat(owners).containsEntry(negotiation.listing(), negotiation.owner());
            assertThat(organizations).contains(negotiation.enquirer());
            assertThat(negotiation.enquirer()).isNotEqualTo(negotiation.owner());
        });
    }

    @Test
    void introductionsAreBetweenTheOwnersOfTheTwoListings() {
        Map<String, String> owners =
                files.listings().stream().collect(Collectors.toMap(DemoListing::key, DemoListing::organization));

        assertThat(files.introductions()).isNotEmpty().allSatisfy(introduction -> {
            assertThat(owners).containsEntry(introduction.demand(), introduction.buyer());
            assertThat(owners).containsEntry(introduction.achievement(), introduction.seller());
        });
    }

    @Test
    void feedbackIsBetweenTheOwnersOfADemandAndAnAchievementOfAnother() {
        Map<String, String> owners =
                files.listings().stream().collect(Collectors.toMap(DemoListing::key, DemoListing::organization));

        assertThat(files.feedback()).isNotEmpty().allSatisfy(feedback -> {
            assertThat(owners).containsKeys(feedback.demand(), feedback.achievement());
            assertThat(owners.get(feedback.demand())).isNotEqualTo(owners.get(feedback.achievement()));
        });
    }

    @Test
    void everyStateOfAContractOccurs() {
        assertThat(files.contracts()).extracting(DemoContract::fate).contains(DemoContract.Fate.values());
    }

    @Test
    void theTextOfAContractNamesItsSumAndSaysThatItIsMadeUp() {
        DemoContract contract = files.contracts().getFirst();

        String text = String.join("", new ContractText(contract.form()).lines());

        assertThat(text)
                .contains(contract.form().subject().projectName())
                .contains(contract.form().worksheet().transactionValue().yuan().toPlainString())
                .contains("均为虚构");
    }

    @Test
    void aStepBearsTheTimeOfTheDistrict() {
        Step step = Step.on("any", LocalDate.of(2025, 3, 4), 9, 30, done -> "");

        assertThat(step.at().atZone(LocalTime.ZONE).toString()).startsWith("2025-03-04T09:30");
    }

    private Set<String> classifications(String part) {
        return Stream.concat(
                        achievements().map(AchievementContent::classification),
                        demands().map(DemandContent::classification))
                .map(classification -> switch (part) {
                    case "industry" -> classification.industry();
                    case "technologyField" -> classification.technologyField();
                    default -> classification.economicSector();
                })
                .collect(Collectors.toSet());
    }

    private Stream<AchievementContent> achievements() {
        return files.listings().stream()
                .map(DemoListing::content)
                .filter(AchievementContent.class::isInstance)
                .map(AchievementContent.class::cast);
    }

    private Stream<DemandContent> demands() {
        return files.listings().stream()
                .map(DemoListing::content)
                .filter(DemandContent.class::isInstance)
                .map(DemandContent.class::cast);
    }

    private static Set<String> codes(String list, String column) {
        return CsvTable.read("reference/" + list + ".csv").rows().stream()
                .map(row -> row.getOrDefault(column, ""))
                .collect(Collectors.toSet());
    }
}
