package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;

/**
 * Who did what, for history, audit trail and ledger.
 *
 * @param by the role acted in
 * @param note what the person wrote to it, empty if nothing
 */
record Deed(RegistrationEvent event, Caller caller, Role by, String note) {}
