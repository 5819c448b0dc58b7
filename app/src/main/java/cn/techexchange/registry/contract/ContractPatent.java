package cn.techexchange.registry.contract;

import static java.util.Objects.requireNonNullElse;

import cn.techexchange.platform.text.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A patent or application the contract deals with: what 民法典 845 wants said of it. */
@Serdeable
public record ContractPatent(
        @Size(max = 200) @PlainText String title,
        @Size(max = 200) @PlainText String holder,
        @Nullable LocalDate filedOn,
        @Size(max = 20) @PlainText String applicationNumber,
        @Size(max = 20) @PlainText String patentNumber,
        @Nullable LocalDate expiresOn) {
    public ContractPatent {
        title = requireNonNullElse(title, "").strip();
        holder = requireNonNullElse(holder, "").strip();
        applicationNumber = requireNonNullElse(applicationNumber, "").strip();
        patentNumber = requireNonNullElse(patentNumber, "").strip();
    }
}
