package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.web.EntityTag;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The frame of every move of the desk: take the row, compare the version, move, keep. */
@Singleton
class DeskMoves {
    private final Registrations registrations;
    private final ReviewingPeople reviewing;
    private final RecordMove recordMove;

    DeskMoves(Registrations registrations, ReviewingPeople reviewing, RecordMove recordMove) {
        this.registrations = registrations;
        this.reviewing = reviewing;
        this.recordMove = recordMove;
    }

    /** Locked first: of two reviewers the second sees what the first did, and is told so. */
    @Transactional(Transactional.TxType.MANDATORY)
    Registration move(
            RegistrationEvent event, DeskRequest request, BiFunction<Registration, Reviewer, Registration> move) {
        Registration current = registrations.lock(request.target().id());
        EntityTag.mustMatch(current.requireVersion(), request.target().version());
        Registration moved = move.apply(current, reviewer(request.caller()));
        var deed = new Deed(event, request.caller(), current.actingStep().role(), request.note(), request.evidence());
        return recordMove.record(current, registrations.update(moved), deed);
    }

    /** The caller as one who acts at the desk. */
    Reviewer reviewer(Caller caller) {
        return reviewing.of(caller);
    }

    /**
     * @param note what the reviewer writes to it, empty if nothing
     * @param evidence hash of a document that the move rests on
     */
    record DeskRequest(
            Caller caller,
            Target target,
            String note,
            @Nullable String evidence) {
        DeskRequest(Caller caller, Target target, String note) {
            this(caller, target, note, null);
        }
    }
}
