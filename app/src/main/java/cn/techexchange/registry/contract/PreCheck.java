package cn.techexchange.registry.contract;

import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.rulepack.RulePack;
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
    private final ApplicablePack applicablePack;
    private final Clock clock;

    PreCheck(
            List<ContractRule> rules,
            Contracts contracts,
            SimilarTexts similarTexts,
            ContractPages pages,
            ApplicablePack applicablePack,
            Clock clock) {
        this.rules = List.copyOf(rules);
        this.contracts = contracts;
        this.similarTexts = similarTexts;
        this.pages = pages;
        this.applicablePack = applicablePack;
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
        return findings(contract, applicablePack.of(contract));
    }

    /** By the rules that the case is judged by. */
    public List<Finding> findings(Contract contract, RulePack pack) {
        return findings(checked(contract, pack), rules);
    }

    /** Only what depends on the rules: asks nothing of other contracts, so that many can be compared. */
    public List<Finding> packFindings(Contract contract, RulePack pack) {
        var checked =
                new CheckedContract(contract, pack, LocalTime.today(clock), List.of(), List.of(), List.of(), List.of());
        return findings(
                checked, rules.stream().filter(PackRule.class::isInstance).toList());
    }

    private static List<Finding> findings(CheckedContract checked, List<ContractRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.check(checked).stream())
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::field)
                        .thenComparing(Finding::code))
                .toList();
    }

    private CheckedContract checked(Contract contract, RulePack pack) {
        return new CheckedContract(
                contract,
                pack,
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
