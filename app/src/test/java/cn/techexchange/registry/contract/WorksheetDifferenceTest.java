package cn.techexchange.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.registry.contract.WorksheetDifference.ItemPart;
import cn.techexchange.registry.contract.WorksheetDifference.LineFate;
import cn.techexchange.registry.contract.WorksheetDifference.WorksheetLine;
import cn.techexchange.registry.contract.WorksheetItem.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorksheetDifferenceTest {
    private static final WorksheetItem RESEARCH = item(ItemKind.TECHNICAL, "研究开发经费", 80);
    private static final WorksheetItem EQUIPMENT = item(ItemKind.NON_TECHNICAL, "中试设备", 20);

    @Test
    void whatStayedIsTheSame() {
        WorksheetDifference difference = between(List.of(RESEARCH, EQUIPMENT), List.of(EQUIPMENT, RESEARCH));

        assertThat(difference.lines()).extracting(WorksheetLine::fate).containsOnly(LineFate.SAME);
        assertThat(difference.before()).isEqualTo(difference.after());
    }

    @Test
    void anItemIsAddedAndAnotherGone() {
        WorksheetItem training = item(ItemKind.TECHNICAL, "技术培训", 5);

        WorksheetDifference difference = between(List.of(RESEARCH, EQUIPMENT), List.of(RESEARCH, training));

        assertThat(difference.lines())
                .extracting(WorksheetLine::fate)
                .containsExactly(LineFate.SAME, LineFate.ADDED, LineFate.REMOVED);
        assertThat(difference.lines().get(1).technologyAfterFen()).isEqualTo(5);
        assertThat(difference.lines().getLast().before()).isEqualTo(EQUIPMENT);
        assertThat(difference.after().technologyValueFen()).isEqualTo(85);
    }

    @Test
    void aChangeOfKindMovesTheTechnologyValueAndNotTheGross() {
        WorksheetDifference difference =
                between(List.of(RESEARCH, EQUIPMENT), List.of(RESEARCH, item(ItemKind.TECHNICAL, "中试设备", 20)));

        WorksheetLine line = difference.lines().getLast();
        assertThat(line.fate()).isEqualTo(LineFate.CHANGED);
        assertThat(line.changed()).containsExactly(ItemPart.KIND);
        assertThat(line.technologyAfterFen() - line.technologyBeforeFen()).isEqualTo(20);
        assertThat(difference.before().transactionValueFen())
                .isEqualTo(difference.after().transactionValueFen());
    }

    @Test
    void aNewAmountAndAnotherNameAreChangesOfTheSameItem() {
        WorksheetDifference difference = between(
                List.of(RESEARCH, EQUIPMENT),
                List.of(item(ItemKind.TECHNICAL, "研究开发经费", 70), item(ItemKind.NON_TECHNICAL, "中试装置", 20)));

        assertThat(difference.lines().getFirst().changed()).containsExactly(ItemPart.AMOUNT);
        assertThat(difference.lines().getLast().changed()).containsExactly(ItemPart.NAME);
    }

    @Test
    void ofTwoItemsOfOneNameEachFindsItsOwnKind() {
        List<WorksheetItem> before =
                List.of(item(ItemKind.TECHNICAL, "样机", 10), item(ItemKind.NON_TECHNICAL, "样机", 30));
        List<WorksheetItem> after = List.of(item(ItemKind.NON_TECHNICAL, "样机", 25), item(ItemKind.TECHNICAL, "样机", 15));

        assertThat(between(before, after).lines())
                .allSatisfy(line -> assertThat(line.changed()).containsExactly(ItemPart.AMOUNT));
    }

    @Test
    void aCarriersReasonableQuantityExplainsItsShare() {
        WorksheetDifference difference = between(List.of(carrier(4, 1)), List.of(carrier(4, 2)));

        WorksheetLine line = difference.lines().getFirst();
        assertThat(line.changed()).containsExactly(ItemPart.QUANTITY);
        assertThat(line.technologyBeforeFen()).isEqualTo(100);
        assertThat(line.technologyAfterFen()).isEqualTo(200);
    }

    @Test
    void theLinesAddUpToTheChangeOfBothValuesWhateverChanged() {
        var random = new Random(20261127);
        for (int round = 0; round < 2_000; round++) {
            WorksheetDifference difference = between(items(random), items(random));

            assertThat(difference.lines().stream()
                            .mapToLong(line -> line.technologyAfterFen() - line.technologyBeforeFen())
                            .sum())
                    .isEqualTo(difference.after().technologyValueFen()
                            - difference.before().technologyValueFen());
            assertThat(difference.lines().stream()
                            .mapToLong(line -> amount(line.after()) - amount(line.before()))
                            .sum())
                    .isEqualTo(difference.after().transactionValueFen()
                            - difference.before().transactionValueFen());
        }
    }

    private static List<WorksheetItem> items(Random random) {
        var items = new ArrayList<WorksheetItem>();
        for (int i = random.nextInt(6); i > 0; i--) {
            ItemKind kind = ItemKind.values()[random.nextInt(3)];
            boolean carrier = kind == ItemKind.CARRIER;
            items.add(new WorksheetItem(
                    kind,
                    "项目" + random.nextInt(4),
                    random.nextInt(5) * 10L,
                    "",
                    "",
                    carrier ? 1 + random.nextInt(4) : null,
                    carrier ? random.nextInt(5) : null));
        }
        return items;
    }

    private static long amount(@Nullable WorksheetItem item) {
        return item == null ? 0 : item.amountFen();
    }

    private static WorksheetItem item(ItemKind kind, String name, long fen) {
        return new WorksheetItem(kind, name, fen, "", "", null, null);
    }

    private static WorksheetItem carrier(int quantity, int reasonable) {
        return new WorksheetItem(ItemKind.CARRIER, "样机", 400, "", "", quantity, reasonable);
    }

    private static WorksheetDifference between(List<WorksheetItem> before, List<WorksheetItem> after) {
        return WorksheetDifference.between(new Worksheet(before), new Worksheet(after));
    }
}
