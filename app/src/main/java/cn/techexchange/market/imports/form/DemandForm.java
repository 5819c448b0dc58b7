package cn.techexchange.market.imports.form;

import cn.techexchange.market.demand.AuthoredClauses;
import cn.techexchange.market.demand.Conditions;
import cn.techexchange.market.demand.DemandContent;
import cn.techexchange.market.demand.Disclosure;
import cn.techexchange.market.demand.Situation;
import cn.techexchange.market.demand.Target;
import cn.techexchange.market.demand.Visibility;
import cn.techexchange.market.listing.Contact;
import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.dictionary.DictionaryName;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Columns of a demand. */
@Singleton
final class DemandForm implements ImportForm {
    private static final Map<String, Visibility> VISIBILITIES =
            Map.of("公开", Visibility.PUBLIC, "署名", Visibility.NAMED, "匿名", Visibility.ANONYMOUS);
    private final Placement placement;
    private final ImportField targets;

    DemandForm(Placement placement, ImportFields fields) {
        this.placement = placement;
        this.targets = fields.of(ListingKind.DEMAND).stream()
                .filter(field -> field.name().equals("targets"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public ListingKind kind() {
        return ListingKind.DEMAND;
    }

    @Override
    public ListingContent read(CellReader cells) {
        Situation situation = situation(cells);
        return new DemandContent(
                Titles.read(cells, situation.problem()),
                situation,
                cells.entries(targets, TargetText::read),
                cells.longText("unquantifiedReason"),
                placement.read(cells, "field"),
                conditions(cells),
                new Disclosure(cells.choice("visibility", VISIBILITIES), Secrets.read(cells)),
                new Contact(cells.text("contactName"), cells.text("contactPhone"), cells.text("contactEmail")),
                AuthoredClauses.NONE);
    }

    private static Situation situation(CellReader cells) {
        return new Situation(
                cells.longText("problem"),
                cells.longText("presentProcess"),
                cells.longText("materials"),
                cells.longText("energy"),
                cells.longText("emissions"),
                cells.longText("standards"),
                cells.longText("testConditions"));
    }

    private static Conditions conditions(CellReader cells) {
        return new Conditions(
                new Conditions.Budget(cells.fen("budgetLow"), cells.fen("budgetHigh")),
                cells.date("deadline"),
                cells.codes("cooperationModes", List.of(DictionaryName.TRANSFER_MODES, DictionaryName.CONTRACT_KINDS)),
                cells.longText("intellectualPropertyWish"),
                cells.maturity("minimumMaturity"),
                cells.date("validUntil"));
    }

    @Override
    public Map<String, String> write(ListingContent content) {
        var demand = (DemandContent) content;
        Situation situation = demand.situation();
        Map<String, String> cells = new LinkedHashMap<>(placement.write(demand.classification()));
        cells.put("title", demand.title());
        cells.put("problem", situation.problem());
        cells.put("presentProcess", situation.presentProcess());
        cells.put("materials", situation.materials());
        cells.put("energy", situation.energy());
        cells.put("emissions", situation.emissions());
        cells.put("standards", situation.standards());
        cells.put("testConditions", situation.testConditions());
        cells.put("targets", AchievementEntries.joined(demand.targets(), DemandForm::written));
        cells.put("unquantifiedReason", demand.unquantifiedReason());
        cells.putAll(written(demand.conditions()));
        cells.put("visibility", label(demand.disclosure()));
        return cells;
    }

    private static String written(Target target) {
        return Entries.join(
                target.name(),
                target.operator() == null ? "" : target.operator().sign(),
                Texts.of(target.value()),
                Texts.of(target.upper()),
                target.unit());
    }

    private static Map<String, String> written(Conditions value) {
        return Map.of(
                "budgetLow", Texts.yuan(value.budget().lowFen()),
                "budgetHigh", Texts.yuan(value.budget().highFen()),
                "deadline", Texts.of(value.deadline()),
                "cooperationModes", String.join("；", value.cooperationModes()),
                "intellectualPropertyWish", value.intellectualPropertyWish(),
                "minimumMaturity", Texts.of(value.minimumMaturity()),
                "validUntil", Texts.of(value.validUntil()));
    }

    private static String label(Disclosure disclosure) {
        return VISIBILITIES.entrySet().stream()
                .filter(entry -> entry.getValue() == disclosure.visibility())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining());
    }
}
