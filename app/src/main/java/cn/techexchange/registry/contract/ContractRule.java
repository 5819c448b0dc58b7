package cn.techexchange.registry.contract;

import java.util.List;

/** One group of the pre-check's rules; changes nothing and asks nobody. */
public interface ContractRule {
    /** @return what is to be said, empty when all is well */
    List<Finding> check(CheckedContract checked);
}
