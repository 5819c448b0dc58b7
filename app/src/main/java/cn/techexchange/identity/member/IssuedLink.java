package cn.techexchange.identity.member;

import cn.techexchange.identity.account.SecretToken;
import java.time.Instant;

/** A link to hand over. Its secret is told once, to the person who asked for it, and never stored. */
public record IssuedLink(String id, SecretToken secret, Instant expiresAt) {}
