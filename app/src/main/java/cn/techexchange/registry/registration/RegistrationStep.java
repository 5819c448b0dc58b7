package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Role;
import java.time.Instant;

/**
 * One step of the history.
 *
 * @param state the state it led to
 * @param by the role that acted; the applicant sees this, never the person
 */
public record RegistrationStep(RegistrationState state, Instant at, Role by, String accountId, String note) {}
