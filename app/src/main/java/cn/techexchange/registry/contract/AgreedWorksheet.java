package cn.techexchange.registry.contract;

import cn.techexchange.registry.contract.WorksheetItem.ItemKind;
import java.util.List;

/** The agreed price as a worksheet: one technical item, which the registrant splits up where needed. */
final class AgreedWorksheet {
    private AgreedWorksheet() {}

    static Worksheet of(long agreedFen) {
        return new Worksheet(List.of(new WorksheetItem(ItemKind.TECHNICAL, "合同价款", agreedFen, "", "", null, null)));
    }
}
