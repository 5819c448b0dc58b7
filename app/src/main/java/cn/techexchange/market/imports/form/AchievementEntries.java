package cn.techexchange.market.imports.form;

import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.achievement.Benefit;
import cn.techexchange.market.achievement.Rights;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.dictionary.DictionaryName;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Columns of an achievement that hold several entries. */
@Singleton
final class AchievementEntries {
    private final ImportFields fields;
    private final Codes codes;

    AchievementEntries(ImportFields fields, Codes codes) {
        this.fields = fields;
        this.codes = codes;
    }

    Rights rights(CellReader cells) {
        return new Rights(
                cells.entries(field("owners"), parts -> new Rights.Owner(parts.get(0), percentOrNull(parts.get(1)))),
                cells.entries(field("completers"), parts -> new Rights.Completer(parts.get(0), parts.get(1))),
                cells.entries(field("intellectualProperty"), this::property),
                cells.text("registrationNumber"),
                cells.yes("fiscalProject"),
                Secrets.read(cells));
    }

    private static java.math.@Nullable BigDecimal percentOrNull(String text) {
        return text.isBlank() ? null : Values.percent(text);
    }

    private Rights.IntellectualProperty property(List<String> parts) {
        String kind =
                parts.get(0).isBlank() ? "" : codes.code(List.of(DictionaryName.INTELLECTUAL_PROPERTY), parts.get(0));
        return new Rights.IntellectualProperty(
                kind,
                parts.get(1),
                parts.get(2),
                parts.get(3).isBlank() ? null : Values.date(parts.get(3)),
                parts.get(4).isBlank() ? null : Values.date(parts.get(4)),
                Arrays.asList(parts.get(5).split("[、,，]")));
    }

    List<Benefit.Advantage> advantages(CellReader cells) {
        return cells.entries(
                field("advantages"),
                parts -> new Benefit.Advantage(
                        parts.get(0),
                        CellReader.numberOrNull(parts.get(1)),
                        CellReader.numberOrNull(parts.get(2)),
                        parts.get(3)));
    }

    List<Benefit.CostComparison> costs(CellReader cells) {
        return cells.entries(
                field("costs"),
                parts -> new Benefit.CostComparison(
                        parts.get(0), fenOrNull(parts.get(1)), fenOrNull(parts.get(2)), parts.get(3)));
    }

    private static @Nullable Long fenOrNull(String text) {
        return text.isBlank() ? null : Values.fen(text, "");
    }

    Map<String, String> write(AchievementContent content) {
        Rights rights = content.rights();
        return Map.of(
                "owners",
                joined(rights.owners(), owner -> Entries.join(owner.name(), Texts.of(owner.sharePercent()))),
                "completers",
                joined(rights.completers(), person -> Entries.join(person.name(), person.organization())),
                "intellectualProperty",
                joined(rights.intellectualProperty(), AchievementEntries::written),
                "registrationNumber",
                rights.registrationNumber(),
                "fiscalProject",
                Texts.yes(rights.fiscalProject()),
                "advantages",
                joined(
                        content.benefit().advantages(),
                        item -> Entries.join(
                                item.measure(), Texts.of(item.own()), Texts.of(item.today()), item.unit())),
                "costs",
                joined(
                        content.benefit().costs(),
                        item -> Entries.join(
                                item.item(), Texts.yuan(item.ownFen()), Texts.yuan(item.todayFen()), item.perUnit())));
    }

    private static String written(Rights.IntellectualProperty value) {
        return Entries.join(
                value.kind(),
                value.number(),
                value.applicant(),
                value.filedOn(),
                value.expiresOn(),
                String.join("、", value.coOwners()));
    }

    private ImportField field(String name) {
        return fields.of(ListingKind.ACHIEVEMENT).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static <T> String joined(List<T> values, Function<T, String> write) {
        return values.stream().map(write).collect(Collectors.joining("；"));
    }
}
