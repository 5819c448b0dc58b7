package cn.techexchange.registry.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rule may look at.
 *
 * @param sharingDocument other contracts with the same file or text
 * @param sameDeal other contracts of the same parties, name and sum
 */
public record CheckedContract(
        Contract contract, LocalDate today, List<Contract> sharingDocument, List<Contract> sameDeal) {
    public CheckedContract {
        sharingDocument = List.copyOf(sharingDocument);
        sameDeal = List.copyOf(sameDeal);
    }

    public ContractForm form() {
        return contract.form();
    }
}
