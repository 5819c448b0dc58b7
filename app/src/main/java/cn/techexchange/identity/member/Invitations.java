package cn.techexchange.identity.member;

import java.util.List;
import java.util.Optional;

/** The invitations of all organisations. */
public interface Invitations {
    void add(Invitation invitation);

    void update(Invitation invitation);

    /** Locks it for the rest of the caller's transaction. */
    Optional<Invitation> findLocked(String organizationId, String id);

    /** Locks it for the rest of the caller's transaction. */
    Optional<Invitation> findByTokenLocked(String tokenHash);

    Optional<Invitation> findByToken(String tokenHash);

    /** Pending ones, newest first, at most 200, those past their time too. */
    List<Invitation> listPending(String organizationId);

    /** A new invitation to the same address replaces the older ones. */
    void revokePending(String organizationId, String email);
}
