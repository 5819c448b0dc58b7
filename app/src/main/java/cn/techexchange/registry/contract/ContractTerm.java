package cn.techexchange.registry.contract;

import static java.util.Objects.requireNonNullElse;

import cn.techexchange.platform.text.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the contract was signed and holds; dates are null while open. */
@Serdeable
public record ContractTerm(
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Size(max = 200) @PlainText String signedAt) {
    public static final ContractTerm EMPTY = new ContractTerm(null, null, null, "");

    public ContractTerm {
        signedAt = requireNonNullElse(signedAt, "");
    }
}
