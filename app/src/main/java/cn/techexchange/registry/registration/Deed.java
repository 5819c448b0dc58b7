package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, for history, audit trail and ledger.
 *
 * @param by the role acted in
 * @param note what the person wrote to it, empty if nothing
 * @param evidence hash of a document that it rests on
 */
record Deed(
        RegistrationEvent event,
        Caller caller,
        Role by,
        String note,
        @Nullable String evidence) {
    Deed(RegistrationEvent event, Caller caller, Role by, String note) {
        this(event, caller, by, note, null);
    }
}
