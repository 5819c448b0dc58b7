package cn.techexchange.demo;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.Contracts;
import cn.techexchange.registry.contract.SaveContract;
import cn.techexchange.registry.contract.Worksheet;
import cn.techexchange.registry.contract.WorksheetItem;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.change.Change;
import cn.techexchange.registry.registration.change.Changes;
import cn.techexchange.registry.registration.change.HandInChange;
import cn.techexchange.registry.registration.change.RequestChange;
import cn.techexchange.registry.registration.change.ReviewChange;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/** What happens to a contract after its registration, by the people of a change. */
@Singleton
final class LaterMoves {
    static final long MORE_FEN = 20_000_000;
    private final RequestChange requestChange;
    private final HandInChange handInChange;
    private final ReviewChange reviewChange;
    private final Changes changes;
    private final Contracts contracts;
    private final SaveContract saveContract;

    LaterMoves(
            RequestChange requestChange,
            HandInChange handInChange,
            ReviewChange reviewChange,
            Changes changes,
            Contracts contracts,
            SaveContract saveContract) {
        this.requestChange = requestChange;
        this.handInChange = handInChange;
        this.reviewChange = reviewChange;
        this.changes = changes;
        this.contracts = contracts;
        this.saveContract = saveContract;
    }

    /** Asks for a change, raises the first item of the price and hands it in. */
    String change(Caller seller, Target target, String contractId, String reason) {
        Change change = requestChange.request(seller, target, reason);
        Contract open = contracts.get(contractId);
        saveContract.save(seller, contractId, open.requireVersion(), raised(open.form()));
        return handInChange
                .handIn(seller, new Target(change.id(), change.requireVersion()))
                .id();
    }

    String passFirst(Caller first, String changeId) {
        return reviewChange.passFirst(first, target(changeId), "").id();
    }

    String pass(Caller second, String changeId) {
        return reviewChange.pass(second, target(changeId)).id();
    }

    private Target target(String changeId) {
        return new Target(changeId, changes.get(changeId).requireVersion());
    }

    private static ContractForm raised(ContractForm form) {
        var items = new ArrayList<>(form.worksheet().items());
        WorksheetItem first = items.getFirst();
        items.set(
                0,
                new WorksheetItem(
                        first.kind(),
                        first.name(),
                        first.amountFen() + MORE_FEN,
                        "补充协议增加一项现场验证，技术费用相应增加",
                        first.evidence(),
                        first.quantity(),
                        first.reasonableQuantity()));
        return new ContractForm(
                form.subject(),
                form.term(),
                form.parties(),
                form.payment(),
                new Worksheet(items),
                form.contents(),
                form.patents(),
                form.checklist());
    }
}
