package cn.techexchange.registry.registration.correction;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.money.Money;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.CorrectRegistration;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.correction.Correction.Amounts;
import cn.techexchange.registry.registration.correction.Correction.CorrectionKind;
import cn.techexchange.registry.registration.correction.Correction.Evidence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Posts a royalty payment or an estimate that turned out otherwise, as a dated entry. */
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
     *     value, {@code REGISTRATION_STATE_FORBIDS}, {@code INVALID_INPUT}
     */
    @Transactional
    public Registration post(Caller caller, Target target, Entry entry) {
        Amounts amounts = checked(entry);
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
                entry.kind(),
                amounts,
                entry.reason(),
                entry.evidence(),
                LocalTime.dateOf(now),
                caller.accountId(),
                now));
        return corrected;
    }

    private Amounts checked(Entry entry) {
        Amounts amounts = entry.amounts();
        if (amounts.technicalFen() == 0 && amounts.nonTechnicalFen() == 0) {
            throw ProblemException.invalid("technicalFen", "请填写至少一项不为零的金额。");
        }
        if (Math.max(Math.abs(amounts.technicalFen()), Math.abs(amounts.nonTechnicalFen())) > Money.MAX_FEN) {
            throw ProblemException.invalid("technicalFen", "金额超出可登记的上限，请核对单位是否为元。");
        }
        if (entry.kind() == CorrectionKind.ROYALTY && (amounts.technicalFen() < 0 || amounts.nonTechnicalFen() < 0)) {
            throw ProblemException.invalid("technicalFen", "提成支付的金额不能小于零；冲减请选“据实更正”。");
        }
        if (!store.contains(entry.evidence().sha256())) {
            throw ProblemException.invalid("documentSha256", "请先上传证明文件。");
        }
        return amounts;
    }

    /** What is to be posted. */
    public record Entry(CorrectionKind kind, Amounts amounts, String reason, Evidence evidence) {}
}
