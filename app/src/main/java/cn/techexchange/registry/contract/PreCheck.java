package cn.techexchange.registry.contract;

import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Looks a contract over before it is submitted. */
@Singleton
public final class PreCheck {
    private final List<ContractRule> rules;
    private final Contracts contracts;
    private final SimilarTexts similarTexts;
    private final ContractPages pages;
    private final Clock clock;

    PreCheck(
            List<ContractRule> rules,
            Contracts contracts,
            SimilarTexts similarTexts,
            ContractPages pages,
            Clock clock) {
        this.rules = List.copyOf(rules);
        this.contracts = contracts;
        this.similarTexts = similarTexts;
        this.pages = pages;
        this.clock = clock;
    }

    /** @throws ProblemException {@code CONTRACT_INCOMPLETE} naming every field with an error */
    void requireNoErrors(Contract contract) {
        List<FieldError> errors = findings(contract).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(finding -> new FieldError(finding.field(), finding.message()))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    ContractProblem.CONTRACT_INCOMPLETE, "还有 " + errors.size() + " 处需要修改，改好后再提交。", errors);
        }
    }

    /** The most severe first, then by field. */
    public List<Finding> findings(Contract contract) {
        CheckedContract checked = checked(contract);
        return rules.stream()
                .flatMap(rule -> rule.check(checked).stream())
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::field)
                        .thenComparing(Finding::code))
                .toList();
    }

    private CheckedContract checked(Contract contract) {
        return new CheckedContract(
                contract,
                LocalTime.today(clock),
                contracts.findSharingDocument(contract),
                contracts.findSameDeal(contract),
                similar(contract),
                contract.documents().stream()
                        .filter(ContractDocument::hasText)
                        .map(document -> DocumentText.of(document, pages.list(document.sha256())))
                        .toList());
    }

    private List<Contract> similar(Contract contract) {
        return similarTexts.find(contract).stream()
                .map(SimilarTexts.SimilarText::contractId)
                .distinct()
                .map(contracts::get)
                .toList();
    }
}
