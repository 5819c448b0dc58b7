package cn.techexchange.registry.contract;

/** A code of the dictionary of contract kinds in its two parts. */
record KindCode(ContractKind kind, String subKind) {
    /** @throws IllegalArgumentException for a code that does not begin with a kind */
    static KindCode parse(String code) {
        int point = code.indexOf('.');
        return point < 0
                ? new KindCode(ContractKind.valueOf(code), "")
                : new KindCode(ContractKind.valueOf(code.substring(0, point)), code.substring(point + 1));
    }
}
