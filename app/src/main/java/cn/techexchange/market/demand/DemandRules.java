package cn.techexchange.market.demand;

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

/** What a demand must say: above all, a result that can be measured. */
@Singleton
public final class DemandRules implements ListingForm<DemandContent> {
    private static final int LONG_TEXT = 4000;
    private static final int PRESENTABLE_PROBLEM = 20;
    private static final int PRESENTABLE_REASON = 10;
    /** A clause is a phrase, not a tale. */
    static final int CLAUSE_LENGTH = 60;

    private static final int MOST_CLAUSES = 20;
    private final CommonRules common;

    DemandRules(CommonRules common) {
        this.common = common;
    }

    @Override
    public ListingKind kind() {
        return ListingKind.DEMAND;
    }

    @Override
    public Class<DemandContent> contentType() {
        return DemandContent.class;
    }

    @Override
    public List<FieldError> check(DemandContent content, LocalDate today, Strictness strictness) {
        var checks = new FieldChecks();
        common.title(checks, content.title(), strictness);
        situation(checks, content.situation(), strictness);
        targets(checks, content, strictness);
        clauses(checks, content.clauses().items(), strictness);
        common.classification(checks, content.classification(), strictness);
        conditions(checks, content.conditions(), today, strictness);
        disclosure(checks, content.disclosure(), strictness);
        common.contact(checks, content.contact(), strictness);
        return checks.errors();
    }

    @Override
    public Completeness completeness(DemandContent content) {
        return DemandCompleteness.of(content);
    }

    private static void situation(FieldChecks checks, Situation situation, Strictness strictness) {
        checks.text("situation.problem", situation.problem(), LONG_TEXT);
        checks.text("situation.presentProcess", situation.presentProcess(), LONG_TEXT);
        checks.text("situation.materials", situation.materials(), 1000);
        checks.text("situation.energy", situation.energy(), 1000);
        checks.text("situation.emissions", situation.emissions(), 1000);
        checks.text("situation.standards", situation.standards(), 1000);
        checks.text("situation.testConditions", situation.testConditions(), 2000);
        if (strictness == Strictness.SUBMITTED) {
            checks.require(
                    situation.problem().length() >= PRESENTABLE_PROBLEM,
                    "situation.problem",
                    "请至少用 " + PRESENTABLE_PROBLEM + " 个字说明要解决的问题");
        }
    }

    private static void targets(FieldChecks checks, DemandContent content, Strictness strictness) {
        List<Target> targets = content.targets();
        checks.atMost("targets", targets, 20);
        for (int i = 0; i < targets.size(); i++) {
            target(checks, "targets[" + i + "].", targets.get(i), strictness);
        }
        checks.text("unquantifiedReason", content.unquantifiedReason(), 500);
        if (strictness == Strictness.SUBMITTED) {
            boolean explained = content.unquantifiedReason().length() >= PRESENTABLE_REASON;
            checks.require(
                    explained || targets.stream().anyMatch(Target::isQuantified),
                    "targets",
                    "指标过于笼统，难以匹配。请至少给出一项可测量的指标，例如“抗拉强度 ≥ 980 MPa”；确实无法量化的，请说明原因");
        }
    }

    private static void target(FieldChecks checks, String path, Target target, Strictness strictness) {
        checks.line(path + "name", target.name(), 60);
        checks.number(path + "value", target.value());
        checks.number(path + "upper", target.upper());
        checks.line(path + "unit", target.unit(), 30);
        if (target.operator() == TargetOperator.BETWEEN && target.value() != null && target.upper() != null) {
            checks.require(target.value().compareTo(target.upper()) <= 0, path + "upper", "上限不能小于下限");
        }
        if (strictness != Strictness.DRAFT) {
            checks.present(path + "name", target.name());
            checks.require(target.operator() != null, path + "operator", "请选择比较方式");
            checks.require(target.value() != null, path + "value", "请填写数值");
            checks.present(path + "unit", target.unit());
            boolean between = target.operator() == TargetOperator.BETWEEN;
            checks.require(!between || target.upper() != null, path + "upper", "请填写上限");
        }
    }

    private static void clauses(FieldChecks checks, List<DemandClause> clauses, Strictness strictness) {
        checks.atMost("clauses.items", clauses, MOST_CLAUSES);
        for (int i = 0; i < clauses.size(); i++) {
            clause(checks, "clauses.items[" + i + "].", clauses.get(i), strictness);
        }
    }

    private static void clause(FieldChecks checks, String path, DemandClause clause, Strictness strictness) {
        checks.line(path + "text", clause.text(), CLAUSE_LENGTH);
        checks.number(path + "value", clause.value());
        checks.number(path + "upper", clause.upper());
        checks.line(path + "unit", clause.unit(), 30);
        if (strictness != Strictness.DRAFT) {
            checks.present(path + "text", clause.text());
            boolean compared = clause.operator() != null;
            checks.require(!compared || clause.value() != null, path + "value", "请填写数值");
            checks.require(!compared || !clause.unit().isEmpty(), path + "unit", "请填写单位，没有单位的填“—”");
            boolean between = clause.operator() == TargetOperator.BETWEEN;
            checks.require(!between || clause.upper() != null, path + "upper", "请填写上限");
        }
    }

    private void conditions(FieldChecks checks, Conditions value, LocalDate today, Strictness strictness) {
        common.range(
                checks,
                "conditions.budget",
                value.budget().lowFen(),
                value.budget().highFen());
        common.codes(
                checks,
                "conditions.cooperationModes",
                List.of(DictionaryName.TRANSFER_MODES, DictionaryName.CONTRACT_KINDS),
                value.cooperationModes());
        checks.text("conditions.intellectualPropertyWish", value.intellectualPropertyWish(), 1000);
        Integer maturity = value.minimumMaturity();
        checks.require(
                maturity == null || (maturity >= 1 && maturity <= 9), "conditions.minimumMaturity", "成熟度为 1 到 9 级");
        common.validUntil(checks, "conditions.validUntil", value.validUntil(), today, strictness);
        LocalDate deadline = value.deadline();
        if (deadline != null) {
            boolean open = strictness != Strictness.SUBMITTED || !deadline.isBefore(today);
            checks.require(open, "conditions.deadline", "解决期限不能早于今天");
        }
        if (strictness == Strictness.SUBMITTED) {
            checks.require(!value.cooperationModes().isEmpty(), "conditions.cooperationModes", "请至少选择一种合作方式");
        }
    }

    private static void disclosure(FieldChecks checks, Disclosure disclosure, Strictness strictness) {
        if (strictness != Strictness.DRAFT) {
            checks.require(!disclosure.secret(), "disclosure.secret", "涉密需求不得在平台发布，请走保密渠道");
        }
        if (strictness == Strictness.SUBMITTED) {
            checks.require(disclosure.visibility() != null, "disclosure.visibility", "请选择");
        }
    }
}
