package cn.techexchange.registry.registration;

import cn.techexchange.registry.ledger.LedgerEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens to a registration, with the name other areas know it by. */
public enum RegistrationEvent {
    SUBMITTED("RegistrationSubmitted", null, "提交登记申请"),
    ACCEPTED("RegistrationAccepted", LedgerEvent.ACCEPTED, "受理"),
    FIRST_REVIEW_PASSED("RegistrationFirstReviewPassed", null, "一审通过"),
    REGISTERED("ContractRegistered", LedgerEvent.REGISTERED, "登记"),
    REFUSED("RegistrationRefused", null, "不予登记"),
    SUPPLEMENT_REQUESTED("RegistrationSupplementRequested", null, "要求补正"),
    RESUBMITTED("RegistrationResubmitted", null, "重新提交"),
    CANCELLED("RegistrationCancelled", LedgerEvent.CANCELLED, "注销");

    private final String eventType;
    private final @Nullable LedgerEvent ledgerEvent;
    private final String title;

    RegistrationEvent(String eventType, @Nullable LedgerEvent ledgerEvent, String title) {
        this.eventType = eventType;
        this.ledgerEvent = ledgerEvent;
        this.title = title;
    }

    /** The name in the outbox. */
    public String eventType() {
        return eventType;
    }

    /** The ledger's event, for those that the ledger keeps. */
    Optional<LedgerEvent> ledgerEvent() {
        return Optional.ofNullable(ledgerEvent);
    }

    /** zh-CN, for the audit trail. */
    String title() {
        return title;
    }
}
