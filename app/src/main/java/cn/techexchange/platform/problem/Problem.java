package cn.techexchange.platform.problem;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The body of every refusal, {@code application/problem+json} (RFC 9457). */
@Serdeable
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String requestId,
        List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
