package cn.techexchange.registry.contract;

/** A rule whose answer depends on the rule pack; the others say the same under each. */
public interface PackRule extends ContractRule {}
