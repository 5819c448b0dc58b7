package cn.techexchange.registry.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares an export with what is registered here: first by number, then by parties and sum, because a number that was
 * typed wrongly would otherwise look like two missing contracts.
 */
final class CompareRegisters {
    private final Map<String, OwnRegistration> unmatched = new LinkedHashMap<>();
    private final List<FoundDifference> found = new ArrayList<>();
    private int matched;

    private CompareRegisters(List<OwnRegistration> own) {
        own.forEach(one -> unmatched.put(one.number(), one));
    }

    /** @param from first day of the export's period; registrations outside of it are not missed there */
    static Comparison compare(List<NationalRow> rows, List<OwnRegistration> own, LocalDate from, LocalDate to) {
        var comparing = new CompareRegisters(own);
        List<NationalRow> left = comparing.byNumber(rows);
        left.forEach(comparing::byPartiesAndSum);
        comparing.unmatched.values().stream()
                .filter(one -> one.counted()
                        && !one.registeredOn().isBefore(from)
                        && !one.registeredOn().isAfter(to))
                .map(one -> new FoundDifference(
                        DifferenceKind.MISSING_THERE, null, one, one.number(), one.projectName(), one.number(), ""))
                .forEach(comparing.found::add);
        return new Comparison(comparing.matched, comparing.found);
    }

    private List<NationalRow> byNumber(List<NationalRow> rows) {
        var seen = new HashMap<String, NationalRow>();
        var left = new ArrayList<NationalRow>();
        for (NationalRow row : rows) {
            NationalRow before = seen.putIfAbsent(row.number(), row);
            if (before != null) {
                add(DifferenceKind.NUMBER_TWICE, row, null, "第 " + before.row() + " 行", "第 " + row.row() + " 行");
                continue;
            }
            OwnRegistration own = unmatched.remove(row.number());
            if (own == null) {
                left.add(row);
            } else {
                matched++;
                compare(row, own);
            }
        }
        return left;
    }

    private void byPartiesAndSum(NationalRow row) {
        Optional<OwnRegistration> alike = unmatched.values().stream()
                .filter(own -> own.grossFen() == row.grossFen()
                        && Names.same(own.seller(), row.seller())
                        && Names.same(own.buyer(), row.buyer()))
                .findFirst();
        alike.ifPresentOrElse(
                own -> {
                    unmatched.remove(own.number());
                    add(DifferenceKind.NUMBER, row, own, own.number(), row.number());
                    compare(row, own);
                },
                () -> add(DifferenceKind.MISSING_HERE, row, null, "", row.number()));
    }

    private void compare(NationalRow row, OwnRegistration own) {
        if (!own.counted()) {
            add(DifferenceKind.NO_LONGER_COUNTED, row, own, own.reference(), row.number());
            return;
        }
        texts(DifferenceKind.PROJECT_NAME, row, own, own.projectName(), row.projectName());
        names(DifferenceKind.SELLER, row, own, own.seller(), row.seller());
        names(DifferenceKind.BUYER, row, own, own.buyer(), row.buyer());
        exact(DifferenceKind.GROSS_VALUE, row, own, own.grossFen(), row.grossFen());
        exact(DifferenceKind.TECHNOLOGY_VALUE, row, own, own.technologyFen(), row.technologyFen());
        exact(DifferenceKind.REGISTERED_ON, row, own, own.registeredOn(), row.registeredOn());
    }

    private void texts(DifferenceKind kind, NationalRow row, OwnRegistration own, String ours, String theirs) {
        if (!Names.sameTitle(ours, theirs)) {
            add(kind, row, own, ours, theirs);
        }
    }

    private void names(DifferenceKind kind, NationalRow row, OwnRegistration own, String ours, String theirs) {
        if (!Names.same(ours, theirs)) {
            add(kind, row, own, ours, theirs);
        }
    }

    private void exact(DifferenceKind kind, NationalRow row, OwnRegistration own, Object ours, Object theirs) {
        if (!ours.equals(theirs)) {
            add(kind, row, own, ours.toString(), theirs.toString());
        }
    }

    private void add(DifferenceKind kind, NationalRow row, @Nullable OwnRegistration own, String ours, String theirs) {
        found.add(new FoundDifference(kind, row.row(), own, row.number(), row.projectName(), ours, theirs));
    }
}
