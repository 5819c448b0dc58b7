package cn.techexchange.registry.registration.correction;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.CorrectRegistration;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.correction.Correction.Amounts;
import cn.techexchange.registry.registration.correction.Correction.Evidence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Posts a royalty payment or an estimate that was settled, as a dated entry. */
@Singleton
public class PostCorrection {
    private final CorrectRegistration correctRegistration;
    private final Corrections corrections;
    private final ContentStore store;
    private final Clock clock;

    PostCorrection(CorrectRegistration correctRegistration, Corrections corrections, ContentStore store, Clock clock) {
        this.correctRegistration = correctRegistration;
        this.corrections = corrections;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @throws ProblemException {@code VALUES_OUT_OF_RANGE} when the values would leave 0 ≤ technology value ≤ gross
     *     value, {@code CORRECTION_ALREADY_POSTED}, {@code REGISTRATION_STATE_FORBIDS}, {@code INVALID_INPUT}
     */
    @Transactional
    public Registration post(Caller caller, Target target, Entry entry) {
        requirePast(entry.particulars());
        if (!store.contains(entry.evidence().sha256())) {
            throw ProblemException.invalid("documentSha256", "请先上传证明文件。");
        }
        Amounts amounts = entry.particulars().amounts();
        Registration corrected = correctRegistration.correct(
                caller,
                target,
                amounts.transactionFen(),
                amounts.technicalFen(),
                entry.evidence().sha256());
        Instant now = LocalTime.now(clock);
        corrections.add(new Correction(
                Ids.next(),
                corrected.id(),
                entry.particulars(),
                entry.reason(),
                entry.evidence(),
                LocalTime.dateOf(now),
                caller.accountId(),
                now));
        return corrected;
    }

    private void requirePast(Particulars particulars) {
        if (particulars instanceof Particulars.Royalty royalty
                && royalty.receivedOn().isAfter(LocalTime.today(clock))) {
            throw ProblemException.invalid("receivedOn", "到账日期不能晚于今天；未到账的提成不登记。");
        }
    }

    /** What is to be posted. */
    public record Entry(Particulars particulars, String reason, Evidence evidence) {}
}
