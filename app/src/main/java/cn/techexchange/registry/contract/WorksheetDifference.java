package cn.techexchange.registry.contract;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a worksheet, item by item; the items' differences add up to those of the two values.
 *
 * @param lines the later worksheet's items in its order, then those that are gone
 */
@Serdeable
public record WorksheetDifference(WorksheetValues before, WorksheetValues after, List<WorksheetLine> lines) {
    public WorksheetDifference {
        lines = List.copyOf(lines);
    }

    /**
     * Items have no number of their own: one is the same if it has the same name, or else the same kind and amount
     * under another name.
     */
    public static WorksheetDifference between(Worksheet before, Worksheet after) {
        var left = new ArrayList<>(before.items());
        @Nullable WorksheetItem[] earlier = new WorksheetItem[after.items().size()];
        pair(after.items(), earlier, left, (one, other) -> one.equals(other));
        pair(
                after.items(),
                earlier,
                left,
                (one, other) -> one.name().equals(other.name()) && one.kind() == other.kind());
        pair(after.items(), earlier, left, (one, other) -> one.name().equals(other.name()));
        pair(after.items(), earlier, left, WorksheetDifference::sameUnderAnotherName);
        var lines = new ArrayList<WorksheetLine>();
        for (int i = 0; i < earlier.length; i++) {
            lines.add(WorksheetLine.of(earlier[i], after.items().get(i)));
        }
        left.forEach(gone -> lines.add(WorksheetLine.of(gone, null)));
        return new WorksheetDifference(WorksheetValues.of(before), WorksheetValues.of(after), lines);
    }

    private static boolean sameUnderAnotherName(WorksheetItem one, WorksheetItem other) {
        return one.kind() == other.kind() && one.amountFen() == other.amountFen();
    }

    /** Gives each item without a partner the first that matches, which is then taken. */
    private static void pair(
            List<WorksheetItem> items,
            @Nullable WorksheetItem[] earlier,
            List<WorksheetItem> left,
            BiPredicate<WorksheetItem, WorksheetItem> matches) {
        for (int i = 0; i < earlier.length; i++) {
            WorksheetItem item = items.get(i);
            if (earlier[i] == null) {
                int found = indexOf(left, candidate -> matches.test(candidate, item));
                earlier[i] = found < 0 ? null : left.remove(found);
            }
        }
    }

    private static int indexOf(List<WorksheetItem> items, Predicate<WorksheetItem> wanted) {
        return IntStream.range(0, items.size())
                .filter(i -> wanted.test(items.get(i)))
                .findFirst()
                .orElse(-1);
    }

    /** Both registered values of one worksheet. */
    @Serdeable
    public record WorksheetValues(long transactionValueFen, long technologyValueFen) {
        static WorksheetValues of(Worksheet worksheet) {
            return new WorksheetValues(
                    worksheet.transactionValue().fen(),
                    worksheet.technologyValue().fen());
        }
    }

    /**
     * One item.
     *
     * @param before null for an added one
     * @param after null for one that is gone
     * @param changed what is otherwise; empty for an added or removed item, and for one that stayed
     * @param technologyBeforeFen what of it counted as technology
     */
    @Serdeable
    public record WorksheetLine(
            LineFate fate,
            @Nullable WorksheetItem before,
            @Nullable WorksheetItem after,
            Set<ItemPart> changed,
            long technologyBeforeFen,
            long technologyAfterFen) {
        static WorksheetLine of(@Nullable WorksheetItem before, @Nullable WorksheetItem after) {
            Set<ItemPart> changed =
                    before == null || after == null ? EnumSet.noneOf(ItemPart.class) : ItemPart.between(before, after);
            return new WorksheetLine(
                    fate(before, after, changed),
                    before,
                    after,
                    changed,
                    before == null ? 0 : before.technologyFen(),
                    after == null ? 0 : after.technologyFen());
        }

        private static LineFate fate(
                @Nullable WorksheetItem before, @Nullable WorksheetItem after, Set<ItemPart> changed) {
            if (before == null) {
                return LineFate.ADDED;
            }
            if (after == null) {
                return LineFate.REMOVED;
            }
            return changed.isEmpty() ? LineFate.SAME : LineFate.CHANGED;
        }
    }

    /** What became of an item. */
    public enum LineFate {
        ADDED,
        REMOVED,
        CHANGED,
        SAME
    }

    /** What of an item may be otherwise. */
    public enum ItemPart {
        NAME,
        KIND,
        AMOUNT,
        QUANTITY,
        REASON,
        EVIDENCE;

        static Set<ItemPart> between(WorksheetItem one, WorksheetItem other) {
            var changed = EnumSet.noneOf(ItemPart.class);
            for (ItemPart part : values()) {
                if (part.differs(one, other)) {
                    changed.add(part);
                }
            }
            return changed;
        }

        private boolean differs(WorksheetItem one, WorksheetItem other) {
            return switch (this) {
                case NAME -> !one.name().equals(other.name());
                case KIND -> one.kind() != other.kind();
                case AMOUNT -> one.amountFen() != other.amountFen();
                case QUANTITY ->
                    !Objects.equals(one.quantity(), other.quantity())
                            || !Objects.equals(one.reasonableQuantity(), other.reasonableQuantity());
                case REASON -> !one.reason().equals(other.reason());
                case EVIDENCE -> !one.evidence().equals(other.evidence());
            };
        }
    }
}
