package cn.techexchange.registry.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it ended.
 *
 * @param decidedOn the day of registration or refusal, the day that statistics count by
 * @param grounds codes of the pack's refusal grounds
 * @param text what the desk wrote to a refusal, cancellation or revocation
 * @param statute what a revocation rests on, empty otherwise
 */
public record Outcome(
        @Nullable NationalNumber nationalNumber,
        @Nullable LocalDate decidedOn,
        List<String> grounds,
        String text,
        String statute) {
    static final Outcome OPEN = new Outcome(null, null, List.of(), "", "");

    public Outcome {
        grounds = List.copyOf(grounds);
    }

    static Outcome registered(NationalNumber number, LocalDate on) {
        return new Outcome(number, on, List.of(), "", "");
    }

    static Outcome refused(List<String> grounds, String text, LocalDate on) {
        return new Outcome(null, on, grounds, text, "");
    }

    Outcome withText(String changed, String law) {
        return new Outcome(nationalNumber, decidedOn, grounds, changed, law);
    }
}
