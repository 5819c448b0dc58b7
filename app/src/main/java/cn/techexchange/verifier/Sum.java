package cn.techexchange.verifier;

import com.fasterxml.jackson.databind.JsonNode;

/** Figures of entries, or of a report. */
record Sum(long contracts, long transactionValueFen, long technologyValueFen) {
    static final Sum NOTHING = new Sum(0, 0, 0);

    static Sum of(JsonNode fields) throws BrokenEntry {
        return new Sum(
                whole(fields, "contracts"), whole(fields, "transactionValueFen"), whole(fields, "technologyValueFen"));
    }

    Sum plus(Sum other) {
        return new Sum(
                Math.addExact(contracts, other.contracts),
                Math.addExact(transactionValueFen, other.transactionValueFen),
                Math.addExact(technologyValueFen, other.technologyValueFen));
    }

    private static long whole(JsonNode fields, String name) throws BrokenEntry {
        JsonNode value = fields.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new BrokenEntry("统计数字缺少 " + name);
        }
        return value.asLong();
    }
}
