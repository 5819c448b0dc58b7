package cn.techexchange.registry.reconciliation.db;

import cn.techexchange.registry.reconciliation.OwnRegistration;
import cn.techexchange.registry.reconciliation.OwnRegistrations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@Singleton
final class StoredOwnRegistrations implements OwnRegistrations {
    private static final int AT_ONCE = 1_000;
    private final OwnRegistrationRows rows;

    StoredOwnRegistrations(OwnRegistrationRows rows) {
        this.rows = rows;
    }

    @Override
    public List<OwnRegistration> registeredBetween(LocalDate from, LocalDate to) {
        return inParts(rows.registeredBetween(from, to), this::withParties);
    }

    @Override
    public List<OwnRegistration> withNumbers(Collection<String> numbers) {
        return inParts(List.copyOf(numbers), part -> withParties(rows.withNumbers(part)));
    }

    private List<OwnRegistration> withParties(List<RegisteredRow> registered) {
        if (registered.isEmpty()) {
            return List.of();
        }
        Map<String, List<PartyNameRow>> parties =
                rows.parties(registered.stream().map(RegisteredRow::contractId).toList()).stream()
                        .collect(Collectors.groupingBy(PartyNameRow::contractId));
        return registered.stream()
                .map(row -> {
                    List<PartyNameRow> own = parties.getOrDefault(row.contractId(), List.of());
                    return row.with(names(own, "SELLER"), names(own, "BUYER"));
                })
                .toList();
    }

    private static String names(List<PartyNameRow> parties, String role) {
        return parties.stream()
                .filter(party -> party.role().equals(role))
                .map(PartyNameRow::name)
                .collect(Collectors.joining("、"));
    }

    private static <T, R> List<R> inParts(List<T> all, Function<List<T>, List<R>> work) {
        var done = new ArrayList<R>();
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            done.addAll(work.apply(all.subList(start, Math.min(start + AT_ONCE, all.size()))));
        }
        return done;
    }
}
