package cn.techexchange.market.imports;

import cn.techexchange.identity.organization.CreditCode;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationProfile;
import cn.techexchange.identity.organization.OrganizationState;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.text.Sha256;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.time.Clock;

/**
 * Keepers of listings from systems whose organisations do not take part here. Each system has one, named after it;
 * docs/decisions/0030 says why.
 */
@Singleton
class ExternalSources {
    /** GB 32100-2015 gives department “Y” to all others and leaves its region digits unused here. */
    private static final String OTHERS = "Y1000000";

    private final Organizations organizations;
    private final Clock clock;

    ExternalSources(Organizations organizations, Clock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    Organization holderOf(String sourceSystem) {
        CreditCode code = placeholder(sourceSystem);
        return organizations.findByCreditCode(code).orElseGet(() -> organizations.add(keeper(sourceSystem, code)));
    }

    private Organization keeper(String sourceSystem, CreditCode code) {
        var profile =
                new OrganizationProfile("外部来源：" + sourceSystem, "", "", false, "", "", "", "由平台管理员从外部系统导入的信息，不是入驻单位。");
        return new Organization(
                Ids.next(),
                profile,
                code,
                OrganizationKind.AGENCY,
                OrganizationState.VERIFIED,
                "",
                LocalTime.now(clock),
                false,
                null);
    }

    /** The same system always gets the same one. */
    private static CreditCode placeholder(String sourceSystem) {
        byte[] hash = Sha256.bytes(sourceSystem);
        String digits = new BigInteger(1, hash).mod(BigInteger.TEN.pow(9)).toString();
        String body = OTHERS + "0".repeat(9 - digits.length()) + digits;
        return new CreditCode(body + CreditCode.checkCharacter(body + "0"));
    }
}
