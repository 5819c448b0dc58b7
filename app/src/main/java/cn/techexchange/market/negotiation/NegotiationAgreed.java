package cn.techexchange.market.negotiation;

import io.micronaut.serde.annotation.Serdeable;

/** Both sides accepted one offer; a contract can be drafted. */
@Serdeable
public record NegotiationAgreed(String negotiationId) {
    public static final String TYPE = "NegotiationAgreed";
}
