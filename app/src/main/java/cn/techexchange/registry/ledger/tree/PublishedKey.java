package cn.techexchange.registry.ledger.tree;

import java.time.Instant;

/** @param publicKey SubjectPublicKeyInfo (RFC 8410) in Base64 */
public record PublishedKey(String keyId, String algorithm, String publicKey, Instant firstUsedAt) {}
