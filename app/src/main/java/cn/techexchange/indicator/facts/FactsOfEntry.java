package cn.techexchange.indicator.facts;

import cn.techexchange.indicator.facts.EntryContent.Content;
import cn.techexchange.indicator.facts.RegistrationFact.Described;
import cn.techexchange.indicator.facts.RegistrationFact.Source;
import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.ledger.LedgerEvent;
import cn.techexchange.registry.registration.Figures;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The facts that follow from one ledger entry, whose figures they add up to. */
@Singleton
final class FactsOfEntry {
    private static final Logger LOG = LoggerFactory.getLogger(FactsOfEntry.class);
    private final Facts facts;
    private final Description description;
    private final Json json;

    FactsOfEntry(Facts facts, Description description, Json json) {
        this.facts = facts;
        this.description = description;
        this.json = json;
    }

    List<RegistrationFact> of(LedgerEntry entry) {
        if (!entry.subject().type().equals("registration")) {
            return List.of();
        }
        Content content = json.read(entry.body(), EntryContent.class).content();
        Figures difference = difference(entry, content);
        return difference == null ? List.of() : described(entry, content, difference);
    }

    /** One entry about nothing that is kept must not hold up all that follow; the check command names it. */
    private List<RegistrationFact> described(LedgerEntry entry, Content content, Figures difference) {
        try {
            return of(entry, content, difference);
        } catch (ProblemException e) {
            LOG.error("ledger entry {} cannot be counted: {}", entry.sequence(), e.detail());
            return List.of();
        }
    }

    private List<RegistrationFact> of(LedgerEntry entry, Content content, Figures difference) {
        String id = entry.subject().id();
        Figure added = new Figure(
                "", difference.contracts(), difference.transactionValueFen(), difference.technologyValueFen());
        Optional<RegistrationFact> last = facts.lastOf(id);
        Described now = description.of(id, content.submission(), last);
        if (last.isEmpty() || last.get().described().codes().equals(now.codes())) {
            return List.of(fact(entry, 0, difference.countedOn(), now, added));
        }
        Figure before = facts.totalOf(id);
        Described then = last.get().described();
        return List.of(
                fact(entry, 0, difference.countedOn(), then, Figure.NONE.minus(before)),
                fact(entry, 1, difference.countedOn(), now, before.plus(added)));
    }

    private static RegistrationFact fact(LedgerEntry entry, int part, LocalDate countedOn, Described as, Figure added) {
        var source = new Source(
                entry.sequence(),
                part,
                entry.at(),
                entry.subject().id(),
                entry.event().name());
        return new RegistrationFact(source, countedOn, as, added);
    }

    /** Entries written before they carried figures: a registration added its values, a cancellation took all away. */
    private @Nullable Figures difference(LedgerEntry entry, Content content) {
        if (content.figures() != null) {
            return content.figures();
        }
        if (entry.event() == LedgerEvent.REGISTERED && content.transactionValueFen() != null) {
            LocalDate day = content.registeredOn() == null
                    ? LocalTime.dateOf(entry.at())
                    : LocalDate.parse(content.registeredOn());
            return new Figures(
                    1, content.transactionValueFen(), Objects.requireNonNull(content.technologyValueFen()), day);
        }
        if (entry.event() == LedgerEvent.CANCELLED) {
            Figure sofar = facts.totalOf(entry.subject().id());
            return new Figures(
                    Math.toIntExact(-sofar.contracts()),
                    -sofar.grossFen(),
                    -sofar.technologyFen(),
                    LocalTime.dateOf(entry.at()));
        }
        return null;
    }
}
