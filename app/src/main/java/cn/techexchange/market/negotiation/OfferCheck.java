package cn.techexchange.market.negotiation;

import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;

/** What an offer's codes and dates must be. */
@Singleton
final class OfferCheck {
    private static final int LONGEST_DAYS = 365;
    private final Dictionaries dictionaries;
    private final Clock clock;

    OfferCheck(Dictionaries dictionaries, Clock clock) {
        this.dictionaries = dictionaries;
        this.clock = clock;
    }

    void check(Move move) {
        switch (move) {
            case Move.MakeOffer made -> check(made.terms());
            case Move.Counter made -> check(made.terms());
            case Move.Accept accept -> {}
            case Move.Decline decline -> {}
            case Move.Withdraw withdraw -> {}
            case Move.Close close -> {}
        }
    }

    private void check(OfferTerms terms) {
        var errors = new ArrayList<FieldError>();
        if (!dictionaries.contains(DictionaryName.CONTRACT_KINDS, terms.contractKind())) {
            errors.add(new FieldError("contractKind", "请从列表中选择合同类别"));
        }
        if (!dictionaries.contains(DictionaryName.PAYMENT_FORMS, terms.paymentForm())) {
            errors.add(new FieldError("paymentForm", "请从列表中选择支付方式"));
        }
        LocalDate today = LocalTime.today(clock);
        if (terms.validUntil().isBefore(today) || terms.validUntil().isAfter(today.plusDays(LONGEST_DAYS))) {
            errors.add(new FieldError("validUntil", "有效期应在今天起一年之内"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }
}
