package cn.techexchange.registry.contract;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The registration form. A draft may be as incomplete as its author left it; what is missing is the pre-check's to
 * say. A value without identity: it travels as it is, is stored as one document and kept whole at each submission.
 */
@Serdeable
public record ContractForm(
        @Valid ContractSubject subject,
        @Valid ContractTerm term,
        @Valid @Size(max = 20) List<ContractParty> parties,
        @Valid ContractPayment payment,
        @Valid Worksheet worksheet,
        @Valid ContractContents contents,
        @Valid @Size(max = 50) List<ContractPatent> patents,
        @Valid @Size(max = 60) List<ChecklistAnswer> checklist) {
    public static final ContractForm EMPTY = new ContractForm(
            ContractSubject.EMPTY,
            ContractTerm.EMPTY,
            List.of(),
            ContractPayment.EMPTY,
            Worksheet.EMPTY,
            ContractContents.EMPTY,
            List.of(),
            List.of());

    public ContractForm {
        subject = requireNonNullElse(subject, ContractSubject.EMPTY);
        term = requireNonNullElse(term, ContractTerm.EMPTY);
        parties = List.copyOf(requireNonNullElse(parties, List.of()));
        payment = requireNonNullElse(payment, ContractPayment.EMPTY);
        worksheet = requireNonNullElse(worksheet, Worksheet.EMPTY);
        contents = requireNonNullElse(contents, ContractContents.EMPTY);
        patents = List.copyOf(requireNonNullElse(patents, List.of()));
        checklist = List.copyOf(requireNonNullElse(checklist, List.of()));
    }

    public Stream<ContractParty> parties(ContractParty.PartyRole role) {
        return parties.stream().filter(party -> party.role() == role);
    }

    /** The answer to a question of the checklist, empty while open. */
    public Optional<Boolean> answer(String question) {
        return checklist.stream()
                .filter(answer -> answer.question().equals(question))
                .map(ChecklistAnswer::yes)
                .findFirst();
    }

    public ContractForm withParties(List<ContractParty> changed) {
        return new ContractForm(subject, term, changed, payment, worksheet, contents, patents, checklist);
    }
}
