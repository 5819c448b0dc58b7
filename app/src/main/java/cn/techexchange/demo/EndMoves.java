package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.RevokeRegistration;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.correction.Correction;
import cn.techexchange.registry.registration.correction.Particulars;
import cn.techexchange.registry.registration.correction.PostCorrection;
import cn.techexchange.registry.registration.rating.RateRegistration;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the desk posts and takes back later, and what an applicant says of it. */
@Singleton
final class EndMoves {
    private static final long MAX_BYTES = 1024 * 1024;
    private static final long ROYALTY_FEN = 30_000_000;
    private final RevokeRegistration revokeRegistration;
    private final PostCorrection postCorrection;
    private final RateRegistration rateRegistration;
    private final ContentStore store;
    private final Clock clock;

    EndMoves(
            RevokeRegistration revokeRegistration,
            PostCorrection postCorrection,
            RateRegistration rateRegistration,
            ContentStore store,
            Clock clock) {
        this.revokeRegistration = revokeRegistration;
        this.postCorrection = postCorrection;
        this.rateRegistration = rateRegistration;
        this.store = store;
        this.clock = clock;
    }

    String revoke(Caller second, Target target, String text) {
        return revokeRegistration.revoke(second, target, text, "技术合同认定登记管理办法").id();
    }

    String royalty(Caller second, Target target, String reason) {
        var pdf = new ByteArrayInputStream(PdfPages.of(List.of("提成支付凭证（演示）", "本期提成 300000.00 元")));
        String sha256 = store.put(pdf, MAX_BYTES).sha256();
        var entry = new PostCorrection.Entry(royalty(), reason, new Correction.Evidence("提成支付凭证（演示）.pdf", sha256));
        return postCorrection.post(second, target, entry).id();
    }

    /** For the half year before, paid the day before it is posted. */
    private Particulars royalty() {
        LocalDate today = LocalTime.today(clock);
        LocalDate end = today.withDayOfMonth(1).minusDays(1);
        LocalDate begin = end.withDayOfMonth(1).minusMonths(5);
        String voucher = "演示-" + today;
        return new Particulars.Royalty(begin, end, today.minusDays(1), ROYALTY_FEN, ROYALTY_FEN, ROYALTY_FEN, voucher);
    }

    String rate(Caller seller, String registrationId, int grade, String comment) {
        return rateRegistration.rate(seller, registrationId, grade, comment).registrationId();
    }
}
