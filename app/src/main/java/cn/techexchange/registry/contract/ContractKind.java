package cn.techexchange.registry.contract;

/** The five kinds of technology contract (民法典 843); sub-kinds are codes of {@code contract-kinds.csv}. */
public enum ContractKind {
    DEVELOPMENT,
    TRANSFER,
    LICENSE,
    CONSULTING,
    SERVICE;

    /** The code of a sub-kind in the dictionary of contract kinds, e.g. {@code LICENSE.PATENT_SOLE}. */
    public String dictionaryCode(String subKind) {
        return name() + "." + subKind;
    }
}
