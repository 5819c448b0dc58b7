package cn.techexchange.registry.registration;

import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.Submission;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was handed in: one submission of one contract.
 *
 * @param registrantId organisation that registers
 * @param partyCodes credit codes of all parties that have one
 */
public record Filing(
        String contractId,
        int submission,
        String registrantId,
        String projectName,
        String kind,
        long transactionValueFen,
        long technologyValueFen,
        Set<String> partyCodes) {
    public Filing {
        partyCodes = java.util.Collections.unmodifiableSet(new TreeSet<>(partyCodes));
    }

    static Filing of(Contract contract, Submission submission) {
        ContractForm form = submission.form();
        Set<String> codes = form.parties().stream()
                .map(ContractParty::creditCode)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        return new Filing(
                contract.id(),
                submission.number(),
                contract.registrantId(),
                form.subject().projectName(),
                Objects.requireNonNull(form.subject().kind()).name(),
                form.worksheet().transactionValue().fen(),
                form.worksheet().technologyValue().fen(),
                codes);
    }
}
