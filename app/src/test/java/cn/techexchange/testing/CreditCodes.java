package cn.techexchange.testing;

import cn.techexchange.identity.organization.CreditCode;
import java.util.concurrent.ThreadLocalRandom;

/** Valid credit codes that nobody else in the test run uses. */
public final class CreditCodes {
    private CreditCodes() {}

    public static CreditCode random() {
        String body = "91150203" + "%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        return new CreditCode(body + CreditCode.checkCharacter(body + "0"));
    }
}
