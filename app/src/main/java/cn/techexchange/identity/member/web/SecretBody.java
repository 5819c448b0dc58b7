package cn.techexchange.identity.member.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The secret of a link. */
@Serdeable
record SecretBody(@NotBlank @Size(max = 100) String secret) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "SecretBody";
    }
}
