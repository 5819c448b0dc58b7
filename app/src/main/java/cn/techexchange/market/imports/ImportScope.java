package cn.techexchange.market.imports;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.CreditCode;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.identity.organization.RequireVerified;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** For whom somebody may import, and what of imports they may see. */
@Singleton
final class ImportScope {
    private final Organizations organizations;
    private final RequireVerified verified;
    private final ExternalSources external;

    ImportScope(Organizations organizations, RequireVerified verified, ExternalSources external) {
        this.organizations = organizations;
        this.verified = verified;
        this.external = external;
    }

    /** Null for the bureau, which sees all. */
    static @Nullable String of(Caller caller) {
        return caller.has(Role.ADMINISTRATOR) || caller.has(Role.AUDITOR) ? null : caller.requireOrganization();
    }

    /**
     * The organisation whose listings the rows become.
     *
     * @throws ProblemException {@code NOT_PERMITTED}, {@code ORGANIZATION_NOT_VERIFIED} or {@code INVALID_INPUT}
     */
    Organization holder(Caller caller, ImportRequest request) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return ownOf(caller, request);
        }
        if (request.creditCode().isBlank()) {
            return external.holderOf(request.sourceSystem());
        }
        String code = CreditCode.normalize(request.creditCode());
        if (!CreditCode.isValid(code)) {
            throw ProblemException.invalid("creditCode", "统一社会信用代码有误，请核对 18 位字符");
        }
        return organizations
                .findByCreditCode(new CreditCode(code))
                .filter(Organization::mayPublish)
                .orElseThrow(() -> ProblemException.invalid("creditCode", "平台上没有这个已核验的单位"));
    }

    private Organization ownOf(Caller caller, ImportRequest request) {
        if (request.publish()) {
            throw ProblemException.notPermitted("只有平台管理员可以导入后直接发布。您可以导入为草稿，再提交审核。");
        }
        Role needed = request.kind() == ListingKind.ACHIEVEMENT ? Role.INSTITUTE_MEMBER : Role.ENTERPRISE_MEMBER;
        if (!caller.has(needed)) {
            throw ProblemException.notPermitted("您所在的单位不发布" + request.kind().noun() + "。");
        }
        return verified.organizationOf(caller);
    }
}
