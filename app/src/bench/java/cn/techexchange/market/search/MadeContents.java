package cn.techexchange.market.search;

import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.achievement.Benefit;
import cn.techexchange.market.achievement.Maturity;
import cn.techexchange.market.achievement.Price;
import cn.techexchange.market.achievement.PriceKind;
import cn.techexchange.market.achievement.Rights;
import cn.techexchange.market.achievement.Terms;
import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.market.listing.Classification;
import cn.techexchange.market.listing.Contact;
import cn.techexchange.market.search.Recombination.Made;
import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryEntry;
import cn.techexchange.platform.dictionary.DictionaryName;
import java.util.List;
import java.util.SplittableRandom;

/** Made texts as listings, with codes spread over the dictionaries so that every facet has something to count. */
final class MadeContents {
    private static final int LONGEST_TITLE = 100;
    private static final long FEN = 100;
    private final List<String> fields;
    private final List<String> industries;
    private final List<String> modes;

    MadeContents(Dictionaries dictionaries) {
        fields = codes(dictionaries, DictionaryName.TECHNOLOGY_FIELDS);
        industries = codes(dictionaries, DictionaryName.INDUSTRIES);
        modes = codes(dictionaries, DictionaryName.TRANSFER_MODES);
    }

    private static List<String> codes(Dictionaries dictionaries, DictionaryName name) {
        return dictionaries.list(name).stream().map(DictionaryEntry::code).toList();
    }

    AchievementContent achievement(Made made) {
        var random = new SplittableRandom(made.number());
        Long fen = random.nextInt(3) == 0 ? null : (1 + random.nextInt(900)) * 10_000L * FEN;
        return new AchievementContent(
                cut(made.title()),
                made.text(),
                classification(made, random),
                new Maturity(1 + random.nextInt(9), ""),
                new Benefit("", "", List.of(), List.of(), ""),
                new Rights(List.of(), List.of(), List.of(), "", false, false),
                new Terms(List.of(any(modes, random)), new Price(PriceKind.RANGE, fen, fen), "", null),
                Contact.NONE);
    }

    /** Of a discipline mostly the same field, as it is in life. */
    private Classification classification(Made made, SplittableRandom random) {
        int usual = Math.floorMod(made.discipline().hashCode(), fields.size());
        String field = random.nextInt(4) == 0 ? any(fields, random) : fields.get(usual);
        return new Classification(field, any(industries, random), "", List.copyOf(made.keywords()));
    }

    /** A demand told in one sentence or two, the first words of it as its title. */
    DemandContent demand(String told) {
        DemandContent empty = cn.techexchange.market.demand.DemandContents.vague(cut(told.split("[,，。;；]", 2)[0]));
        return new DemandContent(
                empty.title(),
                new cn.techexchange.market.demand.Situation(told, "", "", "", "", "", ""),
                List.of(),
                "",
                Classification.NONE,
                empty.conditions(),
                empty.disclosure(),
                Contact.NONE,
                empty.clauses());
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
    }

    private static <T> T any(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
