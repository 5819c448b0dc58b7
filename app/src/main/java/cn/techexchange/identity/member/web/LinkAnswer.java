package cn.techexchange.identity.member.web;

import cn.techexchange.identity.member.IssuedLink;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** @param secret told once; the page puts it behind the {@code #} of an address, which browsers send to no server */
@Serdeable
record LinkAnswer(String id, String secret, Instant expiresAt) {
    static LinkAnswer of(IssuedLink link) {
        return new LinkAnswer(link.id(), link.secret().text(), link.expiresAt());
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "LinkAnswer " + id;
    }
}
