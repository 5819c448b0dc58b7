package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.ContractRule;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.Worksheet;
import cn.techexchange.registry.contract.WorksheetItem;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** How the price is made up. */
@Singleton
final class WorksheetRule implements ContractRule {
    private static final String ITEMS = "worksheet.items";
    private static final String STATUTE = "技术合同认定规则";
    private static final int USUAL_SETS = 2;

    @Override
    public List<Finding> check(CheckedContract checked) {
        var findings = new ArrayList<Finding>();
        Worksheet worksheet = checked.form().worksheet();
        if (worksheet.items().isEmpty()) {
            findings.add(Finding.error("NO_ITEMS", ITEMS, "请在金额核算表中列出合同价款的组成", STATUTE));
            return findings;
        }
        for (int i = 0; i < worksheet.items().size(); i++) {
            item(findings, ITEMS + "[" + i + "].", worksheet.items().get(i));
        }
        totals(findings, checked, worksheet);
        return findings;
    }

    private static void item(List<Finding> findings, String path, WorksheetItem item) {
        if (item.name().isEmpty()) {
            findings.add(Finding.error("MISSING", path + "name", "请填写费用名称", STATUTE));
        }
        if (item.amountFen() == 0) {
            findings.add(Finding.error("AMOUNT_ZERO", path + "amountFen", "请填写金额，或删除这一项", STATUTE));
        }
        if (item.isCarrierWithoutQuantity()) {
            findings.add(Finding.error("QUANTITY_MISSING", path + "quantity", "请填写载体数量和合理数量", STATUTE));
        }
        boolean manySets = item.reasonableQuantity() != null && item.reasonableQuantity() > USUAL_SETS;
        if (item.kind() == WorksheetItem.ItemKind.CARRIER
                && manySets
                && item.reason().isEmpty()) {
            findings.add(Finding.warning("MANY_CARRIERS", path + "reason", "成套设备的合理数量一般为 1 至 2 套，超过时请说明理由", STATUTE));
        }
    }

    private static void totals(List<Finding> findings, CheckedContract checked, Worksheet worksheet) {
        if (worksheet.technologyValue().fen() == 0) {
            findings.add(Finding.warning("NO_TECHNOLOGY_VALUE", ITEMS, "技术交易额为零，这样的合同一般不予登记", STATUTE));
        }
        Long agreed = checked.contract().origin().agreedFen();
        if (agreed != null && agreed != worksheet.transactionValue().fen()) {
            findings.add(Finding.warning("DIFFERS_FROM_AGREED", ITEMS, "各项合计与对接中达成的价款不一致，请核对", ""));
        }
    }
}
