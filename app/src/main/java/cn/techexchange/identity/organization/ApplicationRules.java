package cn.techexchange.identity.organization;

import cn.techexchange.identity.account.PasswordRules;
import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/** What an application must hold, each failure named by the field of the request. */
@Singleton
final class ApplicationRules {
    private final CheckProfile checkProfile;
    private final PasswordRules passwordRules;

    ApplicationRules(CheckProfile checkProfile, PasswordRules passwordRules) {
        this.checkProfile = checkProfile;
        this.passwordRules = passwordRules;
    }

    void check(OrganizationApplication application) {
        var errors = new ArrayList<>(checkProfile.errors(application.profile(), "profile."));
        if (!CreditCode.isValid(CreditCode.normalize(application.creditCode()))) {
            errors.add(new FieldError("creditCode", "统一社会信用代码有误：应为 18 位，请核对末位校验码"));
        }
        if (application.kind() == OrganizationKind.BUREAU) {
            errors.add(new FieldError("kind", "主管部门不通过申请入驻"));
        }
        passwordRules
                .refusal(application.password(), application.person().email())
                .ifPresent(reason -> errors.add(new FieldError("password", reason)));
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
