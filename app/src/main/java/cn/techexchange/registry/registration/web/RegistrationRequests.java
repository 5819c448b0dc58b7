package cn.techexchange.registry.registration.web;

import cn.techexchange.platform.text.PlainText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/** What the edge takes in. */
final class RegistrationRequests {
    private RegistrationRequests() {}

    @Serdeable
    record SubmitRegistrationRequest(
            @NotBlank @Size(max = 36) String contractId) {}

    /** @param note advice to the next reviewer, may be left out */
    @Serdeable
    record PassFirstReviewRequest(
            @Nullable @Size(max = 1000) @PlainText(multiline = true)
            String note) {
        String noteText() {
            return Objects.requireNonNullElse(note, "").strip();
        }
    }

    @Serdeable
    record RegisterContractRequest(
            @NotBlank @Size(max = 30) String nationalNumber,

            @Nullable @Size(max = 1000) @PlainText(multiline = true)
            String note) {
        String noteText() {
            return Objects.requireNonNullElse(note, "").strip();
        }
    }

    /** @param grounds codes of the pack that applies */
    @Serdeable
    record RefuseRegistrationRequest(
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 40) String> grounds,

            @NotBlank @Size(max = 2000) @PlainText(multiline = true)
            String text) {}

    /** @param text what is disputed; may be left out for a contract that must go to experts */
    @Serdeable
    record AskExpertsRequest(
            @Nullable @Size(max = 1000) @PlainText(multiline = true)
            String text) {
        String reason() {
            return Objects.requireNonNullElse(text, "").strip();
        }
    }

    /** @param statute what the revocation rests on */
    @Serdeable
    record RevokeRegistrationRequest(
            @NotBlank @Size(max = 1500) @PlainText(multiline = true)
            String text,

            @NotBlank @Size(max = 200) @PlainText String statute) {}

    /** What is to be supplemented, or why a registration is cancelled. */
    @Serdeable
    record DeskTextRequest(
            @NotNull @NotBlank @Size(max = 2000) @PlainText(multiline = true)
            String text) {}
}
