package cn.techexchange.registry.contract.check;

import static cn.techexchange.registry.contract.ContractKind.LICENSE;
import static cn.techexchange.registry.contract.ContractKind.TRANSFER;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.Finding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;

/** What the registration form must say, whatever it says. */
@Singleton
final class FormRule implements ContractRule {
    private static final String REGISTRATION = "技术合同认定登记管理办法";
    private static final List<Required> REQUIRED = List.of(
            error(
                    "subject.projectName",
                    "项目名称",
                    "民法典 845",
                    form -> form.subject().projectName().isEmpty()),
            error("subject.kind", "合同类别", REGISTRATION, form -> form.subject().kind() == null),
            error(
                    "subject.subKind",
                    "合同子类",
                    REGISTRATION,
                    form -> form.subject().subKind().isEmpty()),
            error(
                    "subject.technologyField",
                    "技术领域",
                    REGISTRATION,
                    form -> form.subject().technologyField().isEmpty()),
            error(
                    "subject.intellectualProperty",
                    "知识产权类型",
                    REGISTRATION,
                    form -> form.subject().intellectualProperty().isEmpty()),
            error(
                    "subject.planCategory",
                    "计划类别",
                    REGISTRATION,
                    form -> form.subject().planCategory().isEmpty()),
            error(
                    "subject.economicSector",
                    "服务的国民经济行业",
                    REGISTRATION,
                    form -> form.subject().economicSector().isEmpty()),
            error(
                    "subject.socialObjective",
                    "社会经济目标",
                    REGISTRATION,
                    form -> form.subject().socialObjective().isEmpty()),
            error(
                    "subject.relatedParties",
                    "是否关联交易",
                    REGISTRATION,
                    form -> form.subject().relatedParties() == null),
            error(
                    "payment.form",
                    "支付方式",
                    "民法典 846",
                    form -> form.payment().form().isEmpty()),
            error(
                    "payment.expectedInvestmentFen",
                    "预计新增投资",
                    REGISTRATION,
                    form -> form.subject().kind() == TRANSFER && form.payment().expectedInvestmentFen() == null),
            error(
                    "payment.expectedOutputFen",
                    "预计新增产值",
                    REGISTRATION,
                    form -> form.subject().kind() == TRANSFER && form.payment().expectedOutputFen() == null),
            warning(
                    "payment.expectedOutputFen",
                    "预计新增产值",
                    REGISTRATION,
                    form -> form.subject().kind() == LICENSE && form.payment().expectedOutputFen() == null),
            warning(
                    "subject.industry",
                    "规划产业",
                    "",
                    form -> form.subject().industry().isEmpty()),
            error(
                    "contents.subjectMatter",
                    "标的的内容、范围和要求",
                    "民法典 845",
                    form -> form.contents().subjectMatter().isEmpty()),
            warning(
                    "contents.performance",
                    "履行的计划、地点和方式",
                    "民法典 845",
                    form -> form.contents().performance().isEmpty()),
            warning(
                    "contents.confidentiality",
                    "技术信息和资料的保密",
                    "民法典 845",
                    form -> form.contents().confidentiality().isEmpty()),
            warning(
                    "contents.ownership",
                    "技术成果的归属",
                    "民法典 845",
                    form -> form.contents().ownership().isEmpty()),
            warning(
                    "contents.benefitSharing",
                    "收益的分配办法",
                    "民法典 845",
                    form -> form.contents().benefitSharing().isEmpty()),
            warning(
                    "contents.acceptance",
                    "验收标准和方法",
                    "民法典 845",
                    form -> form.contents().acceptance().isEmpty()),
            Required.hint(
                    "contents.definitions",
                    "名词和术语的解释",
                    "民法典 845",
                    form -> form.contents().definitions().isEmpty()));

    @Override
    public List<Finding> check(CheckedContract checked) {
        return REQUIRED.stream()
                .filter(required -> required.isMissing().test(checked.form()))
                .map(Required::finding)
                .toList();
    }

    private static Required error(String field, String label, String statute, Predicate<ContractForm> isMissing) {
        return new Required(isMissing, Finding.error("MISSING", field, "请填写" + label, statute));
    }

    private static Required warning(String field, String label, String statute, Predicate<ContractForm> isMissing) {
        return new Required(isMissing, Finding.warning("MISSING", field, "建议填写" + label, statute));
    }

    private record Required(Predicate<ContractForm> isMissing, Finding finding) {
        static Required hint(String field, String label, String statute, Predicate<ContractForm> isMissing) {
            return new Required(isMissing, Finding.hint("MISSING", field, "可以补充" + label, statute));
        }
    }
}
