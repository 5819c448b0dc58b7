package cn.techexchange.indicator.facts;

import cn.techexchange.platform.time.LocalTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Facts as a registrar's years bring them: amounts log-normal around 200,000 yuan with a long tail, more towards the end
 * of each year, most parties from the region; one in fifty is later changed or cancelled.
 */
public final class FactGenerator {
    private static final String[] KINDS = {"SERVICE", "DEVELOPMENT", "SERVICE", "CONSULTING", "TRANSFER", "LICENSE"};
    private static final String[] SUB_KINDS = {"", ".COMMISSIONED", ".COOPERATIVE", ".GENERAL"};
    private static final String[] REGIONS = {
        "150203", "150203", "150203", "150202", "150204", "150207", "150102", "150000", "110108", "310115", "610113",
        "440305", ""
    };
    private static final String[] PARTIES = {"110", "120", "131", "132", "210", "321", ""};
    private static final String[] INDUSTRIES = {
        "RARE_EARTH_STEEL", "AUTOMOTIVE_SHEET", "STAINLESS", "STEEL_NEW_MATERIAL", ""
    };
    private static final String[] SECTORS = {"A", "01", "02", "31", "33", "34", "65", "73", "75", ""};
    private static final String[] RIGHTS = {"NONE", "INVENTION", "UTILITY_MODEL", "PATENT", ""};
    private static final String[] PLANS = {"NATIONAL", "NATIONAL_KEY_RND", "NATIONAL_NSF", ""};
    private static final String[] PAYMENTS = {"LUMP_SUM", "INSTALLMENTS", "ROYALTY", "ENTRY_FEE_AND_ROYALTY"};
    private static final int REMEMBERED = 2_000;
    private final List<RegistrationFact> lately = new ArrayList<>();
    private final Random random;
    private long sequence;

    public FactGenerator(long seed, long firstSequence) {
        random = new Random(seed);
        sequence = firstSequence;
    }

    /** In the order in which they become known. */
    public List<RegistrationFact> spread(int count, int firstYear, int years) {
        return stream(count, firstYear, years).toList();
    }

    /** The same one by one, for more than memory should hold; to be taken in order. */
    public Stream<RegistrationFact> stream(int count, int firstYear, int years) {
        return IntStream.generate(() -> day(firstYear, years))
                .limit(count)
                .sorted()
                .mapToObj(LocalDate::ofEpochDay)
                .map(this::next);
    }

    private RegistrationFact next(LocalDate day) {
        boolean takesBack = !lately.isEmpty() && random.nextInt(50) == 0;
        if (takesBack) {
            return takenBack(lately.get(random.nextInt(lately.size())), day);
        }
        RegistrationFact fact = registered(day);
        if (lately.size() < REMEMBERED) {
            lately.add(fact);
        } else {
            lately.set(random.nextInt(REMEMBERED), fact);
        }
        return fact;
    }

    /** A third falls into the last quarter of its year. */
    private int day(int firstYear, int years) {
        int month = random.nextInt(3) == 0 ? 10 + random.nextInt(3) : 1 + random.nextInt(12);
        LocalDate day = LocalDate.of(firstYear + random.nextInt(years), month, 1 + random.nextInt(28));
        return Math.toIntExact(day.toEpochDay());
    }

    private RegistrationFact registered(LocalDate day) {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        long gross = Math.round(Math.exp(random.nextGaussian() * 1.4 + 12.2) * 100);
        var described = new RegistrationFact.Described(
                "KQ-" + day.getYear() + "-%06d".formatted(random.nextInt(1_000_000)),
                "连铸保护渣性能优化技术服务 " + random.nextInt(100_000),
                "包头某研究院 " + random.nextInt(500),
                "包头某企业 " + random.nextInt(3_000),
                codes(),
                random.nextInt(200) == 0);
        return fact(
                id, "REGISTERED", day, described, new Figure("", 1, gross, gross * (40 + random.nextInt(61)) / 100));
    }

    private RegistrationFact takenBack(RegistrationFact earlier, LocalDate day) {
        String id = earlier.source().registrationId();
        Figure less = random.nextBoolean()
                ? Figure.NONE.minus(earlier.difference())
                : new Figure(
                        "",
                        0,
                        -earlier.difference().grossFen() / 10,
                        -earlier.difference().technologyFen() / 10);
        return fact(id, less.contracts() == 0 ? "CORRECTION" : "CANCELLED", day, earlier.described(), less);
    }

    private RegistrationFact fact(
            String id, String event, LocalDate day, RegistrationFact.Described described, Figure difference) {
        var at = day.atTime(9, 0).atZone(LocalTime.ZONE).toInstant().plusSeconds(sequence % 28_000);
        var source = new RegistrationFact.Source(sequence++, 0, at, id, event);
        return new RegistrationFact(source, day, described, difference);
    }

    private Map<Trait, String> codes() {
        var codes = new EnumMap<Trait, String>(Trait.class);
        String kind = any(KINDS);
        codes.put(Trait.KIND, kind);
        codes.put(Trait.SUB_KIND, kind + any(SUB_KINDS));
        codes.put(Trait.FIELD, "%02d".formatted(1 + random.nextInt(11)));
        codes.put(Trait.INDUSTRY, any(INDUSTRIES));
        codes.put(Trait.SECTOR, any(SECTORS));
        codes.put(Trait.IP_KIND, any(RIGHTS));
        codes.put(Trait.PLAN, any(PLANS));
        codes.put(Trait.SELLER_KIND, any(PARTIES));
        codes.put(Trait.BUYER_KIND, any(PARTIES));
        codes.put(Trait.SELLER_REGION, any(REGIONS));
        codes.put(Trait.BUYER_REGION, any(REGIONS));
        codes.put(Trait.PAYMENT_FORM, any(PAYMENTS));
        return codes;
    }

    private String any(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
