package cn.techexchange.registry.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which registrations the desk wants to see; an empty or null part does not narrow.
 *
 * @param handling who acts, works or is late on them
 */
public record QueueFilter(Set<RegistrationState> states, Deal deal, Handling handling) {
    private static final Set<RegistrationState> FINISHED = EnumSet.of(
            RegistrationState.REGISTERED,
            RegistrationState.CHANGED,
            RegistrationState.REFUSED,
            RegistrationState.CANCELLED,
            RegistrationState.REVOKED);

    public QueueFilter {
        states = Set.copyOf(states.isEmpty() ? Set.of(RegistrationState.values()) : states);
    }

    /** zh-CN, for the audit trail. */
    public String inWords() {
        var words = new ArrayList<String>();
        words.add(states.size() == RegistrationState.values().length ? "全部状态" : "状态 " + new TreeSet<>(states));
        add(words, "类型", deal.kind());
        add(words, "申请方含", deal.registrant());
        add(words, "编号含", deal.reference());
        add(words, "成交额不少于（分）", deal.fromFen());
        add(words, "成交额不多于（分）", deal.toFen());
        add(words, "办结自", deal.decided().from());
        add(words, "办结至", deal.decided().to());
        add(words, "逾期于", handling.overdueOn());
        add(words, "仅某人处理中", handling.takenBy() == null ? null : "是");
        add(words, "仅某人可办理", handling.actable() == null ? null : "是");
        return String.join("，", words);
    }

    private static void add(List<String> words, String label, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            words.add(label + " " + value);
        }
    }

    /** What is done is looked up from its newest on; what is not is worked off by the time left. */
    public boolean newestFirst() {
        return FINISHED.containsAll(states);
    }

    /** The states in which the reviewer's roles have a turn. */
    static Set<RegistrationState> turnsOf(Reviewer reviewer) {
        return Arrays.stream(RegistrationState.values())
                .filter(state -> state.deskStep()
                        .filter(step -> reviewer.roles().contains(step.role()))
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * About the contract.
     *
     * @param registrant part of the registering organisation's name
     * @param reference part of the platform's reference or of the national number
     */
    public record Deal(
            String kind,
            String registrant,
            String reference,
            @Nullable Long fromFen,
            @Nullable Long toFen,
            Decided decided) {
        public static final Deal ANY = new Deal("", "", "", null, null, Decided.EVER);
    }

    /** The day of registration or refusal, both ends inclusive. */
    public record Decided(
            @Nullable LocalDate from, @Nullable LocalDate to) {
        public static final Decided EVER = new Decided(null, null);
    }

    /**
     * About the desk's work.
     *
     * @param overdueOn those whose last day is before this one
     * @param takenBy those that this person has taken
     * @param actable those in which nothing bars this person from acting
     */
    public record Handling(
            @Nullable LocalDate overdueOn,
            @Nullable String takenBy,
            @Nullable Reviewer actable) {
        public static final Handling ANY = new Handling(null, null, null);
    }
}
