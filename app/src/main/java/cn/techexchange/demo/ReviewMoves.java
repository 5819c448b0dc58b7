package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.registration.AcceptRegistration;
import cn.techexchange.registry.registration.CancelRegistration;
import cn.techexchange.registry.registration.NationalNumber;
import cn.techexchange.registry.registration.PassFirstReview;
import cn.techexchange.registry.registration.RefuseRegistration;
import cn.techexchange.registry.registration.RegisterContract;
import cn.techexchange.registry.registration.RequestSupplement;
import cn.techexchange.registry.registration.Target;
import jakarta.inject.Singleton;
import java.util.List;

/** What the registration desk does. */
@Singleton
final class ReviewMoves {
    private final AcceptRegistration acceptRegistration;
    private final PassFirstReview passFirstReview;
    private final RequestSupplement requestSupplement;
    private final RegisterContract registerContract;
    private final RefuseRegistration refuseRegistration;
    private final CancelRegistration cancelRegistration;

    ReviewMoves(
            AcceptRegistration acceptRegistration,
            PassFirstReview passFirstReview,
            RequestSupplement requestSupplement,
            RegisterContract registerContract,
            RefuseRegistration refuseRegistration,
            CancelRegistration cancelRegistration) {
        this.acceptRegistration = acceptRegistration;
        this.passFirstReview = passFirstReview;
        this.requestSupplement = requestSupplement;
        this.registerContract = registerContract;
        this.refuseRegistration = refuseRegistration;
        this.cancelRegistration = cancelRegistration;
    }

    String accept(Caller first, Target target) {
        return acceptRegistration.accept(first, target).id();
    }

    String pass(Caller first, Target target) {
        return passFirstReview.pass(first, target, "材料齐全，类别与金额核算无误。").id();
    }

    String askForMore(Caller first, Target target, String text) {
        return requestSupplement.request(first, target, text).id();
    }

    String register(Caller second, Target target, NationalNumber number) {
        return registerContract.register(second, target, number, "").id();
    }

    String refuse(Caller second, Target target, String ground, String text) {
        return refuseRegistration.refuse(second, target, List.of(ground), text).id();
    }

    String cancel(Caller second, Target target, String text) {
        return cancelRegistration.cancel(second, target, text).id();
    }
}
