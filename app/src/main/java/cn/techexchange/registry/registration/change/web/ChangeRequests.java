package cn.techexchange.registry.registration.change.web;

import cn.techexchange.platform.text.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the edge takes in about changes and cancellations. */
final class ChangeRequests {
    private ChangeRequests() {}

    @Serdeable
    record ChangeReasonRequest(
            @NotBlank @Size(max = 1000) @PlainText(multiline = true)
            String reason) {}

    /** @param note advice to the next reviewer, or what is disputed; may be left out where the move allows it */
    @Serdeable
    record ChangeNoteRequest(
            @Nullable @Size(max = 1000) @PlainText(multiline = true)
            String note) {
        String noteText() {
            return Objects.requireNonNullElse(note, "").strip();
        }
    }

    /** Why a change is refused, or what is to be supplemented. */
    @Serdeable
    record ChangeTextRequest(
            @NotBlank @Size(max = 2000) @PlainText(multiline = true)
            String text) {}

    @Serdeable
    record DeclineCancellationRequest(
            @NotBlank @Size(max = 1000) @PlainText(multiline = true)
            String text) {}
}
