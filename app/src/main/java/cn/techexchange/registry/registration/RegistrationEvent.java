package cn.techexchange.registry.registration;

import cn.techexchange.registry.ledger.LedgerEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens to a registration, with the name other areas know it by. */
public enum RegistrationEvent {
    SUBMITTED("RegistrationSubmitted", null, "提交登记申请"),
    ACCEPTED("RegistrationAccepted", LedgerEvent.ACCEPTED, "受理"),
    FIRST_REVIEW_PASSED("RegistrationFirstReviewPassed", null, "一审通过"),
    EXPERTS_ASKED("RegistrationExpertsAsked", null, "转专家评审"),
    REGISTERED("ContractRegistered", LedgerEvent.REGISTERED, "登记"),
    REFUSED("RegistrationRefused", null, "不予登记"),
    SUPPLEMENT_REQUESTED("RegistrationSupplementRequested", null, "要求补正"),
    RESUBMITTED("RegistrationResubmitted", null, "重新提交"),
    CHANGED("ContractChanged", LedgerEvent.CHANGED, "变更"),
    CANCELLED("RegistrationCancelled", LedgerEvent.CANCELLED, "注销"),
    REVOKED("RegistrationRevoked", LedgerEvent.REVOKED, "撤销"),
    CORRECTED("RegistrationCorrected", LedgerEvent.CORRECTION, "更正金额");

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

    /** Whether its ledger entry carries {@link Figures}. */
    public boolean isCounted() {
        return switch (this) {
            case REGISTERED, CHANGED, CANCELLED, REVOKED, CORRECTED -> true;
            case SUBMITTED, ACCEPTED, FIRST_REVIEW_PASSED, EXPERTS_ASKED, REFUSED, SUPPLEMENT_REQUESTED, RESUBMITTED ->
                false;
        };
    }

    /** zh-CN, for the applicant; nothing where the change that led to it has told. */
    Optional<String> told() {
        return switch (this) {
            case SUBMITTED -> Optional.of("登记申请已收到");
            case ACCEPTED -> Optional.of("登记申请已受理");
            case FIRST_REVIEW_PASSED -> Optional.of("登记申请一审已通过");
            case EXPERTS_ASKED -> Optional.of("登记申请已转专家评审");
            case REGISTERED -> Optional.of("合同已登记");
            case REFUSED -> Optional.of("不予登记");
            case SUPPLEMENT_REQUESTED -> Optional.of("登记申请需要补正");
            case RESUBMITTED -> Optional.of("补正材料已收到");
            case CANCELLED -> Optional.of("登记已注销");
            case REVOKED -> Optional.of("登记已撤销");
            case CORRECTED -> Optional.of("登记金额已更正");
            case CHANGED -> Optional.empty();
        };
    }

    /** Whether what the desk wrote to it is for the applicant; what reviewers write to each other is not. */
    boolean isAnswer() {
        return switch (this) {
            case SUPPLEMENT_REQUESTED, REFUSED, CANCELLED, REVOKED -> true;
            case SUBMITTED, ACCEPTED, FIRST_REVIEW_PASSED, EXPERTS_ASKED, REGISTERED, RESUBMITTED, CHANGED, CORRECTED ->
                false;
        };
    }

    /** zh-CN, for the audit trail. */
    String title() {
        return title;
    }
}
