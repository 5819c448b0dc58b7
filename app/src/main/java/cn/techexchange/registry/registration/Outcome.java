package cn.techexchange.registry.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it ended.
 *
 * @param decidedOn the day of registration or refusal, the day that statistics count by
 * @param grounds codes of the pack's refusal grounds
 * @param text what the desk wrote to a refusal or cancellation
 */
public record Outcome(
        @Nullable NationalNumber nationalNumber, @Nullable LocalDate decidedOn, List<String> grounds, String text) {
    static final Outcome OPEN = new Outcome(null, null, List.of(), "");

    public Outcome {
        grounds = List.copyOf(grounds);
    }

    Outcome withText(String changed) {
        return new Outcome(nationalNumber, decidedOn, grounds, changed);
    }
}
