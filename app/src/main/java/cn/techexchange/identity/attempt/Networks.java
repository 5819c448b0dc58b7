package cn.techexchange.identity.attempt;

import java.util.Arrays;

/** Which addresses belong to one subscriber. */
final class Networks {
    private static final int SUBSCRIBER_GROUPS = 4;

    private Networks() {}

    /** An IPv4 address itself; of an IPv6 address the first 64 bits, which one household owns whole (RFC 6177). */
    static String of(String address) {
        String[] groups = address.split(":", -1);
        if (groups.length <= SUBSCRIBER_GROUPS) {
            return address;
        }
        return String.join(":", Arrays.copyOf(groups, SUBSCRIBER_GROUPS));
    }
}
