package cn.techexchange.market.achievement;

import cn.techexchange.market.listing.CommonRules;
import cn.techexchange.market.listing.Completeness;
import cn.techexchange.market.listing.ListingForm;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Strictness;
import cn.techexchange.platform.dictionary.DictionaryName;
import cn.techexchange.platform.problem.FieldChecks;
import cn.techexchange.platform.problem.FieldError;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What an achievement must say, and how well it says what industry looks for. */
@Singleton
public final class AchievementRules implements ListingForm<AchievementContent> {
    private static final int SUMMARY = 4000;
    private static final int LONG_TEXT = 4000;
    private static final int PRESENTABLE_SUMMARY = 30;
    private final CommonRules common;
    private final RightsRules rights;

    AchievementRules(CommonRules common, RightsRules rights) {
        this.common = common;
        this.rights = rights;
    }

    @Override
    public ListingKind kind() {
        return ListingKind.ACHIEVEMENT;
    }

    @Override
    public Class<AchievementContent> contentType() {
        return AchievementContent.class;
    }

    @Override
    public List<FieldError> check(AchievementContent content, LocalDate today, Strictness strictness) {
        var checks = new FieldChecks();
        common.title(checks, content.title(), strictness);
        summary(checks, content.summary(), strictness);
        common.classification(checks, content.classification(), strictness);
        maturity(checks, content.maturity(), strictness);
        benefit(checks, content.benefit(), strictness);
        rights.check(checks, content.rights(), today, strictness);
        terms(checks, content.terms(), today, strictness);
        common.contact(checks, content.contact(), strictness);
        return checks.errors();
    }

    @Override
    public Completeness completeness(AchievementContent content) {
        return AchievementCompleteness.of(content);
    }

    private static void summary(FieldChecks checks, String summary, Strictness strictness) {
        checks.text("summary", summary, SUMMARY);
        if (strictness == Strictness.TAKEN_IN) {
            checks.present("summary", summary);
        }
        if (strictness == Strictness.SUBMITTED) {
            checks.require(
                    summary.length() >= PRESENTABLE_SUMMARY, "summary", "请至少用 " + PRESENTABLE_SUMMARY + " 个字说明成果");
        }
    }

    private static void maturity(FieldChecks checks, Maturity maturity, Strictness strictness) {
        Integer level = maturity.level();
        checks.require(level == null || (level >= 1 && level <= 9), "maturity.level", "成熟度为 1 到 9 级");
        checks.text("maturity.evidence", maturity.evidence(), 1000);
        if (strictness == Strictness.SUBMITTED) {
            checks.require(level != null, "maturity.level", "请选择");
        }
    }

    private static void benefit(FieldChecks checks, Benefit benefit, Strictness strictness) {
        checks.text("benefit.problemSolved", benefit.problemSolved(), LONG_TEXT);
        checks.text("benefit.applications", benefit.applications(), LONG_TEXT);
        checks.text("benefit.validationData", benefit.validationData(), LONG_TEXT);
        checks.atMost("benefit.advantages", benefit.advantages(), 20);
        checks.atMost("benefit.costs", benefit.costs(), 20);
        for (int i = 0; i < benefit.advantages().size(); i++) {
            advantage(
                    checks,
                    "benefit.advantages[" + i + "].",
                    benefit.advantages().get(i),
                    strictness);
        }
        for (int i = 0; i < benefit.costs().size(); i++) {
            cost(checks, "benefit.costs[" + i + "].", benefit.costs().get(i), strictness);
        }
        if (strictness == Strictness.SUBMITTED) {
            checks.present("benefit.problemSolved", benefit.problemSolved());
        }
    }

    private static void advantage(FieldChecks checks, String path, Benefit.Advantage value, Strictness strictness) {
        checks.line(path + "measure", value.measure(), 60);
        checks.number(path + "own", value.own());
        checks.number(path + "today", value.today());
        checks.line(path + "unit", value.unit(), 30);
        if (strictness != Strictness.DRAFT) {
            checks.present(path + "measure", value.measure());
            checks.require(value.own() != null, path + "own", "请填写数值");
        }
    }

    private static void cost(FieldChecks checks, String path, Benefit.CostComparison value, Strictness strictness) {
        checks.line(path + "item", value.item(), 60);
        checks.fen(path + "ownFen", value.ownFen());
        checks.fen(path + "todayFen", value.todayFen());
        checks.line(path + "perUnit", value.perUnit(), 30);
        if (strictness != Strictness.DRAFT) {
            checks.present(path + "item", value.item());
            checks.require(value.ownFen() != null, path + "ownFen", "请填写金额");
        }
    }

    private void terms(FieldChecks checks, Terms terms, LocalDate today, Strictness strictness) {
        common.codes(checks, "terms.transferModes", List.of(DictionaryName.TRANSFER_MODES), terms.transferModes());
        common.range(
                checks, "terms.price", terms.price().lowFen(), terms.price().highFen());
        checks.text("terms.partnerSought", terms.partnerSought(), 1000);
        common.validUntil(checks, "terms.validUntil", terms.validUntil(), today, strictness);
        if (strictness == Strictness.SUBMITTED) {
            checks.require(!terms.transferModes().isEmpty(), "terms.transferModes", "请至少选择一种转化方式");
            checks.require(terms.price().kind() != null, "terms.price.kind", "请选择");
        }
        if (strictness != Strictness.DRAFT) {
            price(checks, terms.price());
        }
    }

    private static void price(FieldChecks checks, Price price) {
        boolean needsLow = price.kind() != null && price.kind().needsLow();
        checks.require(!needsLow || price.lowFen() != null, "terms.price.lowFen", "请填写金额");
        boolean needsHigh = price.kind() == PriceKind.RANGE;
        checks.require(!needsHigh || price.highFen() != null, "terms.price.highFen", "请填写金额");
    }
}
