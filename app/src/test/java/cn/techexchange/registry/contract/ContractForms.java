package cn.techexchange.registry.contract;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.registry.contract.ContractParty.PartyRole;
import cn.techexchange.registry.contract.WorksheetItem.ItemKind;
import cn.techexchange.testing.CreditCodes;
import java.time.LocalDate;
import java.util.List;

/** Complete forms for tests to spoil one thing of. */
public final class ContractForms {
    private ContractForms() {}

    /** A development contract whose seller is the given organisation. */
    public static ContractForm development(Organization seller) {
        return development(Parties.of(PartyRole.SELLER, seller), outside(PartyRole.BUYER));
    }

    public static ContractForm development(ContractParty seller, ContractParty buyer) {
        return new ContractForm(
                subject(ContractKind.DEVELOPMENT, "COMMISSIONED"),
                new ContractTerm(
                        LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 8), LocalDate.of(2028, 10, 7), "内蒙古包头市"),
                List.of(seller, buyer),
                new ContractPayment("INSTALLMENTS", "签订后十日内支付三成，验收后付清。", null, null, null),
                new Worksheet(List.of(
                        new WorksheetItem(ItemKind.TECHNICAL, "研究开发经费", 80_000_000, "", "", null, null),
                        new WorksheetItem(ItemKind.NON_TECHNICAL, "中试设备", 20_000_000, "购置", "报价单", null, null))),
                new ContractContents("稀土钢连铸保护渣配方", "两年，包头", "五年", "归双方共有", "各半", "按附件验收", "见附件"),
                List.of(),
                List.of(
                        new ChecklistAnswer("DEV_GOAL", true),
                        new ChecklistAnswer("DEV_NOT_YET_HELD", true),
                        new ChecklistAnswer("DEV_INNOVATION", true),
                        new ChecklistAnswer("DEV_ADJUSTMENT_ONLY", false),
                        new ChecklistAnswer("DEV_TEST_ONLY", false)));
    }

    public static ContractSubject subject(ContractKind kind, String subKind) {
        return new ContractSubject(
                "稀土钢连铸保护渣研究开发",
                kind,
                subKind,
                "05",
                "RARE_EARTH_STEEL",
                "TECHNICAL_SECRET",
                "OUTSIDE",
                "31",
                "10",
                false,
                false);
    }

    public static ContractParty named(PartyRole role, String name, String phone) {
        return new ContractParty(role, null, name, CreditCodes.random().value(), "CN", "150203", "150", "李经理", phone);
    }

    /** An enterprise that is not on the platform. */
    public static ContractParty outside(PartyRole role) {
        return new ContractParty(
                role, null, "某某钢铁有限公司", CreditCodes.random().value(), "CN", "150203", "150", "李经理", "0472-1111111");
    }

    /** The form with that organisation as its only buyer. */
    public static ContractForm soldTo(ContractForm form, Organization buyer) {
        return new ContractForm(
                form.subject(),
                form.term(),
                List.of(form.parties().getFirst(), Parties.of(PartyRole.BUYER, buyer)),
                form.payment(),
                form.worksheet(),
                form.contents(),
                form.patents(),
                form.checklist());
    }
}
