package cn.techexchange.registry.registration.change;

import cn.techexchange.identity.account.Role;
import java.time.Instant;

/**
 * One step of a change's history.
 *
 * @param state the state it led to
 * @param by the role that acted; the applicant sees this, never the person
 */
public record ChangeStep(ChangeState state, Instant at, Role by, String accountId, String note) {}
