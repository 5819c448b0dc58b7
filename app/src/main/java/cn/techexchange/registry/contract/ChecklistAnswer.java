package cn.techexchange.registry.contract;

import cn.techexchange.platform.text.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The registrant's answer to one question of the checklist. */
@Serdeable
public record ChecklistAnswer(
        @NotBlank @Size(max = 60) @PlainText String question, boolean yes) {}
