package cn.techexchange.market.subscription;

import cn.techexchange.identity.account.Sha256;

/**
 * What a subscription is about.
 *
 * @param value the search's address, the organisation's id, a code, or nothing for matches
 */
public record Topic(SubscriptionKind kind, String value) {
    /** For keys: an address may be longer than an index takes. */
    public String hash() {
        return Sha256.of(value);
    }
}
