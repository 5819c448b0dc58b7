package cn.techexchange.registry.registration;

import java.time.Instant;

/** The person of the desk who works on a registration, and since when. */
public record Taken(String accountId, Instant at) {}
