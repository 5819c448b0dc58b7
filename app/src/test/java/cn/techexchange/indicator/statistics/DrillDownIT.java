package cn.techexchange.indicator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.indicator.facts.Area;
import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.FactGenerator;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.Flow;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.facts.RegistrationFact;
import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.RunningPlatform;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten thousand questions: each number of each answer is the sum, to the fen, of the facts that it opens to. */
@OnPlatform
class DrillDownIT {
    private static final int QUESTIONS = 10_000;
    private static final long FIRST = 2_000_000_000L;
    private static final List<RegistrationFact> DATA = new FactGenerator(11, FIRST).spread(400, 1981, 3);
    private final Random random = new Random(23);
    private final Facts facts;
    private final ReadStatistics statistics;

    DrillDownIT(RunningPlatform platform) {
        facts = platform.bean(Facts.class);
        statistics = platform.bean(ReadStatistics.class);
    }

    @BeforeAll
    static void keep(RunningPlatform platform) {
        platform.bean(Facts.class).add(DATA);
    }

    @Test
    void everyNumberIsTheSumOfWhatItOpensTo() {
        int numbers = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            FactFilter filter = filter();
            Dashboard board = statistics.dashboard(new AskedFilter(filter, new Moment(false, Instant.EPOCH, 0)));
            assertThat(board.total().now()).as("%s", filter).isEqualTo(sumOf(filter));
            for (Map.Entry<Dimension, List<Compared>> breakdown :
                    board.breakdowns().entrySet()) {
                assertAddsUp(filter, board, breakdown.getValue());
                numbers += assertOpens(filter, breakdown.getKey(), breakdown.getValue());
            }
        }
        assertThat(numbers).isGreaterThan(QUESTIONS);
    }

    private static void assertAddsUp(FactFilter filter, Dashboard board, List<Compared> figures) {
        Figure sum = figures.stream().map(Compared::now).reduce(Figure.NONE, Figure::plus);
        assertThat(sum).as("%s", filter).isEqualTo(board.total().now());
    }

    /** Every number of one breakdown in twelve, so that the whole takes less than a minute. */
    private int assertOpens(FactFilter filter, Dimension dimension, List<Compared> figures) {
        if (random.nextInt(12) != 0) {
            return 0;
        }
        for (Compared figure : figures) {
            FactFilter opened = filter.narrowedTo(dimension, figure.code());
            assertThat(figure.now().withCode(""))
                    .as("%s %s %s", filter, dimension, figure.code())
                    .isEqualTo(sumOf(opened));
        }
        return figures.size();
    }

    /** From the rows of the table, fetched as the list behind a figure fetches them. */
    private Figure sumOf(FactFilter filter) {
        Figure sum = Figure.NONE;
        for (RecordedFact recorded : facts.list(filter, Long.MAX_VALUE, 500)) {
            sum = sum.plus(recorded.fact().difference());
        }
        return sum;
    }

    private FactFilter filter() {
        var codes = new EnumMap<Trait, String>(Trait.class);
        for (Trait trait : Trait.values()) {
            if (random.nextInt(6) == 0) {
                codes.put(trait, wanted(trait));
            }
        }
        Flow flow = random.nextInt(3) == 0 ? Flow.values()[random.nextInt(Flow.values().length)] : null;
        Area area = Area.LEVELS.get(random.nextInt(Area.LEVELS.size()));
        long upTo = random.nextBoolean() ? Long.MAX_VALUE : FIRST + random.nextInt(DATA.size());
        return new FactFilter(period(), codes, area, flow, upTo);
    }

    /** A code that occurs, half of the time with all beneath it or one step wider. */
    private String wanted(Trait trait) {
        String code = DATA.get(random.nextInt(DATA.size())).code(trait);
        if (code.isEmpty()) {
            return FactFilter.OPEN;
        }
        boolean region = trait == Trait.SELLER_REGION || trait == Trait.BUYER_REGION;
        return switch (random.nextInt(4)) {
            case 0 -> code + FactFilter.BENEATH;
            case 1 -> (region ? code.substring(0, 4) + "00" : code) + FactFilter.BENEATH;
            default -> code;
        };
    }

    private Period period() {
        int year = 1981 + random.nextInt(3);
        return switch (random.nextInt(6)) {
            case 0 -> Period.parse(year + "-H" + (1 + random.nextInt(2)));
            case 1 -> Period.parse(year + "-Q" + (1 + random.nextInt(4)));
            case 2 -> Period.parse(year + "-%02d".formatted(1 + random.nextInt(12)));
            case 3 ->
                Period.parse(
                        "1981-%02d-11..%d-11-%02d".formatted(1 + random.nextInt(10), year, 1 + random.nextInt(28)));
            default -> Period.ofYear(year);
        };
    }
}
