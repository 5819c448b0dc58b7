package cn.techexchange.market.imports.form;

import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.achievement.Benefit;
import cn.techexchange.market.achievement.Maturity;
import cn.techexchange.market.achievement.Price;
import cn.techexchange.market.achievement.PriceKind;
import cn.techexchange.market.achievement.Terms;
import cn.techexchange.market.listing.Contact;
import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.dictionary.DictionaryName;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Columns of an achievement. */
@Singleton
final class AchievementForm implements ImportForm {
    private static final Map<String, PriceKind> PRICE_KINDS = Arrays.stream(PriceKind.values())
            .collect(Collectors.toMap(PriceKind::label, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    private final Placement placement;
    private final AchievementEntries entries;

    AchievementForm(Placement placement, AchievementEntries entries) {
        this.placement = placement;
        this.entries = entries;
    }

    @Override
    public ListingKind kind() {
        return ListingKind.ACHIEVEMENT;
    }

    @Override
    public ListingContent read(CellReader cells) {
        String summary = cells.longText("summary");
        return new AchievementContent(
                Titles.read(cells, summary),
                summary,
                placement.read(cells, "discipline"),
                new Maturity(cells.maturity("maturityLevel"), cells.longText("maturityEvidence")),
                benefit(cells),
                entries.rights(cells),
                terms(cells),
                new Contact(cells.text("contactName"), cells.text("contactPhone"), cells.text("contactEmail")));
    }

    private Benefit benefit(CellReader cells) {
        return new Benefit(
                cells.longText("problemSolved"),
                cells.longText("applications"),
                entries.advantages(cells),
                entries.costs(cells),
                cells.longText("validationData"));
    }

    private static Terms terms(CellReader cells) {
        Long low = cells.fen("priceLow");
        Long high = cells.fen("priceHigh");
        PriceKind kind = cells.choice("priceKind", PRICE_KINDS);
        return new Terms(
                cells.codes("transferModes", List.of(DictionaryName.TRANSFER_MODES)),
                new Price(kind == null ? implied(low, high) : kind, low, high),
                cells.longText("partnerSought"),
                cells.date("validUntil"));
    }

    /** A sheet with prices and no column for their kind still says what it means. */
    private static @Nullable PriceKind implied(@Nullable Long low, @Nullable Long high) {
        if (low == null) {
            return null;
        }
        return high == null || high.equals(low) ? PriceKind.FIXED : PriceKind.RANGE;
    }

    @Override
    public Map<String, String> write(ListingContent content) {
        var achievement = (AchievementContent) content;
        Map<String, String> cells = new LinkedHashMap<>(placement.write(achievement.classification()));
        cells.put("title", achievement.title());
        cells.put("summary", achievement.summary());
        cells.put("maturityLevel", Texts.of(achievement.maturity().level()));
        cells.put("maturityEvidence", achievement.maturity().evidence());
        cells.put("problemSolved", achievement.benefit().problemSolved());
        cells.put("applications", achievement.benefit().applications());
        cells.put("validationData", achievement.benefit().validationData());
        cells.putAll(entries.write(achievement));
        cells.putAll(written(achievement.terms()));
        return cells;
    }

    private static Map<String, String> written(Terms terms) {
        PriceKind kind = terms.price().kind();
        return Map.of(
                "transferModes",
                String.join("；", terms.transferModes()),
                "priceKind",
                kind == null ? "" : kind.label(),
                "priceLow",
                Texts.yuan(terms.price().lowFen()),
                "priceHigh",
                Texts.yuan(terms.price().highFen()),
                "partnerSought",
                terms.partnerSought(),
                "validUntil",
                Texts.of(terms.validUntil()));
    }
}
