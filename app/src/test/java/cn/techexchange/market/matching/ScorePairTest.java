package cn.techexchange.market.matching;

import static cn.techexchange.market.matching.Agreement.MET;
import static cn.techexchange.market.matching.Agreement.MISSED;
import static cn.techexchange.market.matching.Agreement.PARTLY;
import static cn.techexchange.market.matching.Agreement.UNKNOWN;
import static cn.techexchange.market.search.SampleItem.achievement;
import static cn.techexchange.market.search.SampleItem.demand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.techexchange.market.search.SampleItem;
import cn.techexchange.market.search.SampleNames;
import cn.techexchange.searchindex.Relevance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScorePairTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Relevance HALF = new Relevance(0.5, 0.5, 1, 0.6, 0.5);
    private final ScorePair scoring = new ScorePair(SampleNames.names());

    static Stream<Arguments> pairs() {
        return Stream.of(
                arguments(Criterion.FIELD, demand(), achievement(), MET),
                arguments(Criterion.FIELD, demand(), achievement().fields("01"), MISSED),
                arguments(Criterion.FIELD, demand().fields(), achievement(), UNKNOWN),
                arguments(Criterion.INDUSTRY, demand(), achievement(), MET),
                arguments(
                        Criterion.INDUSTRY,
                        demand(),
                        achievement().industries("STAINLESS", "STEEL_NEW_MATERIAL"),
                        PARTLY),
                arguments(Criterion.INDUSTRY, demand(), achievement().industries("GRAPHENE"), MISSED),
                arguments(
                        Criterion.MATURITY, demand().maturity(7), achievement().maturity(7), MET),
                arguments(
                        Criterion.MATURITY, demand().maturity(8), achievement().maturity(7), PARTLY),
                arguments(
                        Criterion.MATURITY, demand().maturity(8), achievement().maturity(6), MISSED),
                arguments(
                        Criterion.MATURITY, demand().maturity(0), achievement().maturity(6), UNKNOWN),
                arguments(Criterion.MATURITY, demand(), achievement().maturity(0), UNKNOWN),
                arguments(
                        Criterion.MATURITY,
                        demand().maturity(0).deadline(TODAY.plusMonths(3)),
                        achievement().maturity(6),
                        PARTLY),
                arguments(
                        Criterion.MATURITY,
                        demand().maturity(0).deadline(TODAY.plusMonths(9)),
                        achievement().maturity(6),
                        MET),
                arguments(
                        Criterion.MATURITY,
                        demand().maturity(0).deadline(TODAY.plusYears(2)),
                        achievement().maturity(4),
                        MET),
                arguments(
                        Criterion.PRICE,
                        demand().price(100, 1000),
                        achievement().price(1000, 2000),
                        MET),
                arguments(
                        Criterion.PRICE,
                        demand().price(100, 1000),
                        achievement().price(1200, 2000),
                        PARTLY),
                arguments(
                        Criterion.PRICE,
                        demand().price(100, 1000),
                        achievement().price(1201, 2000),
                        MISSED),
                arguments(
                        Criterion.PRICE, demand().price(100, -1), achievement().price(90, -1), MET),
                arguments(Criterion.PRICE, demand().price(-1, -1), achievement().price(90, -1), UNKNOWN),
                arguments(Criterion.PRICE, demand(), achievement().price(-1, -1), UNKNOWN),
                arguments(
                        Criterion.MODE, demand().modes("LICENSE"), achievement().modes("TRANSFER", "LICENSE"), MET),
                arguments(
                        Criterion.MODE, demand().modes("LICENSE"), achievement().modes("OPEN_LICENSE"), PARTLY),
                arguments(
                        Criterion.MODE, demand().modes("SERVICE"), achievement().modes("TRANSFER"), MISSED),
                arguments(
                        Criterion.MODE, demand().modes("SERVICE"), achievement().modes("OTHER"), PARTLY),
                arguments(Criterion.MODE, demand().modes(), achievement(), UNKNOWN),
                arguments(Criterion.REGION, demand(), achievement().regions("150202", "150200", "150000"), MET),
                arguments(Criterion.REGION, demand(), achievement().regions("150102", "150100", "150000"), PARTLY),
                arguments(Criterion.REGION, demand(), achievement().regions("110108", "110000"), MISSED),
                arguments(Criterion.REGION, demand().regions(), achievement(), UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachCriterionIsJudgedByItself(
            Criterion criterion, SampleItem demand, SampleItem achievement, Agreement expected) {
        Finding finding = finding(criterion, demand, achievement);

        assertThat(finding.agreement()).as(finding.reason()).isEqualTo(expected);
        assertThat(finding.points()).isEqualTo(expected.points(criterion));
        assertThat(finding.reason()).isNotBlank();
    }

    @Test
    void theWeightsMakeAHundred() {
        assertThat(Arrays.stream(Criterion.values()).mapToInt(Criterion::most).sum())
                .isEqualTo(100);
    }

    @Test
    void aPairThatAgreesInEverythingEarnsAllThatFactsCan() {
        var perfect = new Pair(demand().item(), achievement().item(), new Relevance(1, 1, 1, 1, 1), TODAY);

        assertThat(scoring.of(perfect).score()).isEqualTo(88).isEqualTo(Criterion.most(false));
        assertThat(scoring.of(perfect).missing()).isEmpty();
    }

    @Test
    void relevanceEarnsItsPointsInProportion() {
        assertThat(finding(Criterion.RELEVANCE, demand(), achievement()).points())
                .isEqualTo(25);
    }

    @Test
    void whatNeitherSideSaysIsNamedAsMissing() {
        var pair = new Pair(
                demand().price(-1, -1).item(), achievement().maturity(0).item(), HALF, TODAY);

        assertThat(scoring.of(pair).missing()).containsExactly("成果未说明“成熟度”", "需求未说明“价格与预算”");
    }

    @Test
    void theReasonNamesTheSums() {
        Finding price = finding(
                Criterion.PRICE, demand().price(300_000, 900_000), achievement().price(505_000, -1));

        assertThat(price.demandSays()).isEqualTo("预算 30 万元至 90 万元");
        assertThat(price.achievementSays()).isEqualTo("报价 50.5 万元");
    }

    @Test
    void anOrganisationIsNeverMatchedWithItself() {
        var own = new Pair(
                demand().ownedBy("x").item(), achievement().ownedBy("x").item(), HALF, TODAY);

        assertThat(own.isExcluded()).isTrue();
    }

    @Test
    void whatIsOverIsNeverMatched() {
        var over = new Pair(
                demand().validUntil(TODAY.minusDays(1)).item(), achievement().item(), HALF, TODAY);
        var lastDay = new Pair(demand().validUntil(TODAY).item(), achievement().item(), HALF, TODAY);

        assertThat(over.isExcluded()).isTrue();
        assertThat(lastDay.isExcluded()).isFalse();
    }

    private Finding finding(Criterion criterion, SampleItem demand, SampleItem achievement) {
        return scoring.of(new Pair(demand.item(), achievement.item(), HALF, TODAY)).findings().stream()
                .filter(finding -> finding.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }
}
