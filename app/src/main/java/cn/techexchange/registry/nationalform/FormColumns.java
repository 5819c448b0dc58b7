package cn.techexchange.registry.nationalform;

import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.ContractDocument.DocumentPurpose;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.ContractParty.PartyRole;
import cn.techexchange.registry.registration.NationalNumber;
import cn.techexchange.registry.registration.NextMove;
import cn.techexchange.registry.rulepack.PackVersion;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of the registration form in its order; where a field is a code, its name stands beside it. */
@Singleton
final class FormColumns {
    private final Dictionaries dictionaries;
    private final List<FormColumn> columns = new ArrayList<>();

    FormColumns(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
        numbers();
        subject();
        side("卖方", PartyRole.SELLER);
        side("买方", PartyRole.BUYER);
        side("中介方", PartyRole.INTERMEDIARY);
        classification();
        amounts();
        files();
    }

    List<String> headings() {
        return columns.stream().map(FormColumn::heading).toList();
    }

    List<String> row(FiledForm filed) {
        return columns.stream().map(column -> column.value().apply(filed)).toList();
    }

    private void numbers() {
        add("受理编号", filed -> filed.registration().reference());
        add("全国登记编号", filed -> {
            NationalNumber number = filed.registration().outcome().nationalNumber();
            return number == null ? "" : number.value();
        });
        add("登记状态", filed -> NextMove.titleOf(filed.registration().state()));
        add("受理日期", filed -> text(filed.registration().clock().acceptedOn()));
        add("办结日期", filed -> text(filed.registration().outcome().decidedOn()));
        add("适用规则", filed -> {
            PackVersion pack = filed.registration().rulePack();
            return pack == null ? "" : pack.code() + " 第 " + pack.version() + " 版";
        });
    }

    private void subject() {
        add("项目名称", filed -> filed.form().subject().projectName());
        coded(
                "合同类型",
                DictionaryName.CONTRACT_KINDS,
                filed -> filed.registration().filing().kind());
        coded(
                "合同子类",
                DictionaryName.CONTRACT_KINDS,
                filed -> filed.form().subject().kindCode());
        add("签订日期", filed -> text(filed.form().term().signedOn()));
        add("签订地点", filed -> filed.form().term().signedAt());
        add("有效期起", filed -> text(filed.form().term().validFrom()));
        add("有效期止", filed -> text(filed.form().term().validTo()));
    }

    private void side(String title, PartyRole role) {
        add(title + "名称", filed -> filed.parties(role, ContractParty::name));
        add(title + "统一社会信用代码", filed -> filed.parties(role, ContractParty::creditCode));
        add(title + "国别", filed -> filed.parties(role, ContractParty::country));
        coded(title + "地区", role, DictionaryName.REGIONS, ContractParty::region);
        coded(title + "类别", role, DictionaryName.PARTY_KINDS, ContractParty::partyKind);
        add(title + "联系人", filed -> filed.parties(role, ContractParty::contactName));
        add(title + "联系电话", filed -> filed.parties(role, ContractParty::contactPhone));
    }

    private void classification() {
        coded(
                "技术领域",
                DictionaryName.TECHNOLOGY_FIELDS,
                filed -> filed.form().subject().technologyField());
        coded("规划产业", DictionaryName.INDUSTRIES, filed -> filed.form().subject().industry());
        coded(
                "知识产权",
                DictionaryName.INTELLECTUAL_PROPERTY,
                filed -> filed.form().subject().intellectualProperty());
        coded(
                "计划类别",
                DictionaryName.PLAN_CATEGORIES,
                filed -> filed.form().subject().planCategory());
        coded(
                "国民经济行业",
                DictionaryName.ECONOMIC_SECTORS,
                filed -> filed.form().subject().economicSector());
        coded(
                "社会经济目标",
                DictionaryName.SOCIAL_OBJECTIVES,
                filed -> filed.form().subject().socialObjective());
        add("技术进口", filed -> filed.form().subject().importedTechnology() ? "是" : "否");
        add("关联交易", filed -> yes(filed.form().subject().relatedParties()));
    }

    private void amounts() {
        coded(
                "支付方式",
                DictionaryName.PAYMENT_FORMS,
                filed -> filed.form().payment().form());
        add("合同成交额（元）", filed -> yuan(filed.registration().filing().transactionValueFen()));
        add("技术交易额（元）", filed -> yuan(filed.registration().filing().technologyValueFen()));
        add("预计新增投资（元）", filed -> yuan(filed.form().payment().expectedInvestmentFen()));
        add("预计新增产值（元）", filed -> yuan(filed.form().payment().expectedOutputFen()));
    }

    private void files() {
        add("合同文本 SHA-256", filed -> hashes(filed, DocumentPurpose.CONTRACT_TEXT));
        add("附件 SHA-256", filed -> hashes(filed, DocumentPurpose.ANNEX));
        add("来源成果", filed -> text(filed.origin().achievementId()));
        add("来源需求", filed -> text(filed.origin().demandId()));
        add("来源洽谈", filed -> text(filed.origin().negotiationId()));
    }

    private void add(String heading, Function<FiledForm, String> value) {
        columns.add(new FormColumn(heading, value));
    }

    private void coded(String heading, DictionaryName list, Function<FiledForm, String> code) {
        add(heading + "代码", code);
        add(heading, filed -> name(list, code.apply(filed)));
    }

    private void coded(String heading, PartyRole side, DictionaryName list, Function<ContractParty, String> code) {
        add(heading + "代码", filed -> filed.parties(side, code));
        add(heading, filed -> filed.parties(side, party -> name(list, code.apply(party))));
    }

    private String name(DictionaryName list, String code) {
        return code.isEmpty() ? "" : dictionaries.nameOf(list, code);
    }

    private static String hashes(FiledForm filed, DocumentPurpose purpose) {
        return filed.submission().documents().stream()
                .filter(document -> document.purpose() == purpose)
                .map(ContractDocument::sha256)
                .collect(Collectors.joining("；"));
    }

    private static String yes(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? "是" : "否";
    }

    private static String yuan(@Nullable Long fen) {
        return fen == null ? "" : BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
