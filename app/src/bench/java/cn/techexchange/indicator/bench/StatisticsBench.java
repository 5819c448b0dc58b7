package cn.techexchange.indicator.bench;

import cn.techexchange.identity.account.Role;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/**
 * Asks the running platform over HTTP, one question after another, each another one; then asks the database the same
 * dashboards in plain SQL, in the same run.
 */
public final class StatisticsBench {
    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 10;
    private static final int DATABASE_MEMORY = 1_024;
    private static final String[] DIMENSIONS = {
        "KIND",
        "SUB_KIND",
        "FIELD",
        "INDUSTRY",
        "SECTION",
        "IP_KIND",
        "PLAN",
        "SELLER_KIND",
        "BUYER_KIND",
        "SELLER_CITY",
        "BUYER_PROVINCE",
        "PAYMENT_FORM",
        "MONTH",
        "FLOW"
    };
    private final Random random = new Random(7);
    private final Person administrator;
    private final PlainQueries plain;
    private final Growth growth;

    private StatisticsBench(Person administrator, PlainQueries plain, Growth growth) {
        this.administrator = administrator;
        this.plain = plain;
        this.growth = growth;
    }

    /** @param arguments numbers of contracts, where not the usual ones are wanted */
    public static void main(String[] arguments) throws SQLException {
        int[] sizes = arguments.length == 0
                ? SIZES
                : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        var growth = new Growth(sizes);
        for (int size : sizes) {
            try (RunningPlatform platform = RunningPlatform.start(DATABASE_MEMORY)) {
                measure(platform, size, growth);
            }
        }
        growth.print();
    }

    private static void measure(RunningPlatform platform, int size, Growth growth) throws SQLException {
        DataSource source = DelegatingDataSource.unwrapDataSource(platform.bean(DataSource.class));
        try (Connection connection = source.getConnection()) {
            BulkLoad.load(connection, size, FIRST_YEAR, YEARS);
            Person administrator = new People(platform).staff(Role.ADMINISTRATOR);
            long start = System.nanoTime();
            administrator.get("/api/indicator/dashboard?period=2020").expect(200);
            System.out.printf(
                    Locale.ROOT,
                    "%n%,d contracts of %d to %d; read into memory once in %.1f s%n",
                    size,
                    FIRST_YEAR,
                    FIRST_YEAR + YEARS - 1,
                    (System.nanoTime() - start) / 1e9);
            new StatisticsBench(administrator, new PlainQueries(connection), growth).table();
        }
    }

    private void table() {
        System.out.printf("%-46s %9s %9s %9s%n", "milliseconds", "p50", "p99", "longest");
        Timing dashboard = line("dashboard of a year", 400, i -> ask("/dashboard?period=" + year()));
        line("dashboard of a year, two conditions", 200, i -> ask("/dashboard?period=" + year() + conditions()));
        line("dashboard of all ten years", 200, i -> ask("/dashboard?period=2016-01-01..2025-12-31"));
        line("cross table of two dimensions, a year", 400, i -> ask("/cross?period=" + year() + dimensions()));
        line(
                "cross table of two dimensions, ten years",
                100,
                i -> ask("/cross?period=2016-01-01..2025-12-31" + dimensions()));
        line(
                "drill-down page of 20",
                400,
                i -> ask("/contracts?period=" + year() + conditions() + "&cursor=" + cursor()));
        line("dashboard as known at a past day", 400, i -> ask("/dashboard?period=" + year() + "&asOf=" + day()));
        Timing queries = line("the same dashboard in plain SQL", 8, i -> plain.dashboard(year()));
        Timing one = line("one GROUP BY kind of a year in plain SQL", 20, i -> plain.group("kind", year()));
        line("one GROUP BY kind of all years in plain SQL", 10, i -> plain.allYears());
        System.out.printf(
                Locale.ROOT,
                "plain SQL takes %.0f times as long for the dashboard (one of its 20 queries: %.1f times), by the medians%n",
                queries.median() / dashboard.median(),
                one.median() / dashboard.median());
    }

    private Timing line(String name, int times, IntConsumer question) {
        Timing timing = Timing.of(Math.max(2, times / 4), times, question);
        growth.add(name, timing);
        System.out.printf(
                Locale.ROOT, "%-46s %9.1f %9.1f %9.1f%n", name, timing.median(), timing.p99(), timing.longest());
        return timing;
    }

    private void ask(String question) {
        administrator.get("/api/indicator" + question).expect(200);
    }

    private int year() {
        return FIRST_YEAR + 1 + random.nextInt(YEARS - 1);
    }

    private String conditions() {
        return "&field=%02d&kind=%s"
                .formatted(1 + random.nextInt(11), random.nextBoolean() ? "SERVICE" : "DEVELOPMENT");
    }

    private String dimensions() {
        String rows = DIMENSIONS[random.nextInt(DIMENSIONS.length)];
        return "&rows=" + rows + "&columns=" + DIMENSIONS[random.nextInt(DIMENSIONS.length)];
    }

    private long cursor() {
        return 1 + random.nextInt(1_000_000);
    }

    private String day() {
        return LocalDate.of(FIRST_YEAR, 1, 1)
                .plusDays(random.nextInt(365 * YEARS))
                .toString();
    }
}
