package cn.techexchange.market.achievement;

import cn.techexchange.market.achievement.Rights.IntellectualProperty;
import cn.techexchange.market.achievement.Rights.Owner;
import cn.techexchange.market.listing.CommonRules;
import cn.techexchange.market.listing.Strictness;
import cn.techexchange.platform.dictionary.DictionaryName;
import cn.techexchange.platform.problem.FieldChecks;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Owners, completers and intellectual property. */
@Singleton
final class RightsRules {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private final CommonRules common;

    RightsRules(CommonRules common) {
        this.common = common;
    }

    void check(FieldChecks checks, Rights rights, LocalDate today, Strictness strictness) {
        owners(checks, rights.owners(), strictness);
        completers(checks, rights.completers(), strictness);
        checks.atMost("rights.intellectualProperty", rights.intellectualProperty(), 50);
        for (int i = 0; i < rights.intellectualProperty().size(); i++) {
            String path = "rights.intellectualProperty[" + i + "].";
            property(checks, path, rights.intellectualProperty().get(i), today, strictness);
        }
        checks.line("rights.registrationNumber", rights.registrationNumber(), 40);
        if (strictness != Strictness.DRAFT) {
            checks.require(!rights.secret(), "rights.secret", "涉密成果不得在平台发布，请走保密渠道");
        }
    }

    private static void owners(FieldChecks checks, List<Owner> owners, Strictness strictness) {
        checks.atMost("rights.owners", owners, 20);
        for (int i = 0; i < owners.size(); i++) {
            owner(checks, "rights.owners[" + i + "].", owners.get(i), strictness);
        }
        if (strictness == Strictness.SUBMITTED) {
            checks.require(!owners.isEmpty(), "rights.owners", "请至少填写一个权利人");
        }
        if (strictness != Strictness.DRAFT && !owners.isEmpty()) {
            BigDecimal sum = owners.stream()
                    .map(Owner::sharePercent)
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            checks.require(
                    sum.compareTo(WHOLE) == 0, "rights.owners", "各权利人份额合计应为 100%，现为 " + sum.toPlainString() + "%");
        }
    }

    private static void owner(FieldChecks checks, String path, Owner owner, Strictness strictness) {
        checks.line(path + "name", owner.name(), 200);
        BigDecimal share = owner.sharePercent();
        if (share != null) {
            checks.require(
                    share.signum() > 0 && share.compareTo(WHOLE) <= 0, path + "sharePercent", "份额应大于 0，不超过 100%");
            checks.require(share.stripTrailingZeros().scale() <= 4, path + "sharePercent", "最多 4 位小数");
        }
        if (strictness != Strictness.DRAFT) {
            checks.present(path + "name", owner.name());
            checks.require(share != null, path + "sharePercent", "请填写份额");
        }
    }

    private static void completers(FieldChecks checks, List<Rights.Completer> completers, Strictness strictness) {
        checks.atMost("rights.completers", completers, 50);
        for (int i = 0; i < completers.size(); i++) {
            String path = "rights.completers[" + i + "].";
            checks.line(path + "name", completers.get(i).name(), 60);
            checks.line(path + "organization", completers.get(i).organization(), 200);
            if (strictness != Strictness.DRAFT) {
                checks.present(path + "name", completers.get(i).name());
            }
        }
    }

    private void property(
            FieldChecks checks, String path, IntellectualProperty value, LocalDate today, Strictness strictness) {
        common.code(checks, path + "kind", DictionaryName.INTELLECTUAL_PROPERTY, value.kind());
        checks.line(path + "number", value.number(), 60);
        checks.line(path + "applicant", value.applicant(), 200);
        checks.atMost(path + "coOwners", value.coOwners(), 20);
        value.coOwners().forEach(owner -> checks.line(path + "coOwners", owner, 200));
        LocalDate filed = value.filedOn();
        LocalDate expires = value.expiresOn();
        checks.require(filed == null || !filed.isAfter(today), path + "filedOn", "申请日不能晚于今天");
        checks.require(filed == null || expires == null || expires.isAfter(filed), path + "expiresOn", "到期日应晚于申请日");
        if (strictness != Strictness.DRAFT) {
            checks.present(path + "kind", value.kind());
        }
    }
}
