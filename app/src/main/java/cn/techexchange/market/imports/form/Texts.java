package cn.techexchange.market.imports.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as texts that are read back as the same values. */
final class Texts {
    private Texts() {}

    static String of(@Nullable Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    static String yuan(@Nullable Long fen) {
        return fen == null ? "" : BigDecimal.valueOf(fen, 2).toPlainString();
    }

    static String yes(boolean value) {
        return value ? "是" : "否";
    }
}
