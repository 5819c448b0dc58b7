package cn.techexchange.platform.audit;

import java.time.Instant;

/** One remembered write. */
public record AuditEntry(String id, Instant at, Actor actor, String action, Audit.Subject subject, String detail) {}
