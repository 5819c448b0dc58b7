package cn.techexchange.registry.registration.correction;

import cn.techexchange.platform.money.Money;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.registration.correction.Correction.Amounts;
import cn.techexchange.registry.registration.correction.Correction.CorrectionKind;
import java.time.LocalDate;

/** What a correction rests on. */
public sealed interface Particulars {
    CorrectionKind kind();

    /** The difference that is counted. */
    Amounts amounts();

    /**
     * A royalty payment (提成支付).
     *
     * @param from first day of the period it is for
     * @param receivedFen what the seller was paid, taxes and all
     * @param grossFen what of it belongs to the contract's gross value
     * @param technologyFen what of that is technology value
     * @param voucher number of the bank's or the books' voucher; one payment is posted once
     */
    record Royalty(
            LocalDate from,
            LocalDate to,
            LocalDate receivedOn,
            long receivedFen,
            long grossFen,
            long technologyFen,
            String voucher)
            implements Particulars {
        /** @throws ProblemException {@code INVALID_INPUT} naming the field */
        public Royalty {
            if (to.isBefore(from)) {
                throw ProblemException.invalid("periodTo", "提成期间的止日不能早于起日。");
            }
            requireAmount("receivedFen", receivedFen);
            requireAmount("grossFen", grossFen);
            if (grossFen == 0) {
                throw ProblemException.invalid("grossFen", "计入成交额的金额须大于零；冲减请用“据实结算”。");
            }
            if (grossFen > receivedFen) {
                throw ProblemException.invalid("grossFen", "计入成交额的金额不能超过实收金额。");
            }
            requireTechnology("technologyFen", technologyFen, grossFen);
        }

        @Override
        public CorrectionKind kind() {
            return CorrectionKind.ROYALTY;
        }

        @Override
        public Amounts amounts() {
            return new Amounts(technologyFen, grossFen - technologyFen);
        }
    }

    /**
     * What was estimated at registration has been settled (据实结算).
     *
     * @param voucher number of the settlement
     */
    record Settlement(
            long estimatedGrossFen,
            long estimatedTechnologyFen,
            long actualGrossFen,
            long actualTechnologyFen,
            String voucher)
            implements Particulars {
        /** @throws ProblemException {@code INVALID_INPUT} naming the field */
        public Settlement {
            requireAmount("estimatedGrossFen", estimatedGrossFen);
            requireAmount("actualGrossFen", actualGrossFen);
            requireTechnology("estimatedTechnologyFen", estimatedTechnologyFen, estimatedGrossFen);
            requireTechnology("actualTechnologyFen", actualTechnologyFen, actualGrossFen);
            if (estimatedGrossFen == actualGrossFen && estimatedTechnologyFen == actualTechnologyFen) {
                throw ProblemException.invalid("actualGrossFen", "实际金额与估算金额相同，不需要登记。");
            }
        }

        @Override
        public CorrectionKind kind() {
            return CorrectionKind.ACTUAL;
        }

        @Override
        public Amounts amounts() {
            long technology = actualTechnologyFen - estimatedTechnologyFen;
            return new Amounts(technology, actualGrossFen - estimatedGrossFen - technology);
        }
    }

    /** Of which nothing but the difference is known: posted before the forms were. */
    record Difference(CorrectionKind kind, Amounts amounts) implements Particulars {}

    private static void requireAmount(String field, long fen) {
        if (fen < 0 || fen > Money.MAX_FEN) {
            throw ProblemException.invalid(field, "金额须在零与可登记的上限之间，请核对单位是否为元。");
        }
    }

    private static void requireTechnology(String field, long technologyFen, long grossFen) {
        if (technologyFen < 0 || technologyFen > grossFen) {
            throw ProblemException.invalid(field, "技术交易额不能小于零，也不能超过成交额。");
        }
    }
}
