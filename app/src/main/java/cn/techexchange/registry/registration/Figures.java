package cn.techexchange.registry.registration;

import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * The difference that one ledger entry makes to the statistics; in the entry's content as {@code figures}.
 *
 * @param countedOn the day whose period it counts in
 */
@Serdeable
public record Figures(int contracts, long transactionValueFen, long technologyValueFen, LocalDate countedOn) {

    /** What all entries of one registration add up to. */
    public record Sum(int contracts, long transactionValueFen, long technologyValueFen) {
        public static final Sum NOTHING = new Sum(0, 0, 0);

        public Sum {
            if (technologyValueFen < 0 || technologyValueFen > transactionValueFen) {
                throw new ProblemException(RegistrationProblem.VALUES_OUT_OF_RANGE, "技术交易额不能小于零，也不能超过合同成交额。请核对本次金额。");
            }
        }

        static Sum of(Filing filing) {
            return new Sum(1, filing.transactionValueFen(), filing.technologyValueFen());
        }

        public Sum plus(long transactionFen, long technologyFen) {
            return new Sum(contracts, transactionValueFen + transactionFen, technologyValueFen + technologyFen);
        }

        /** What is to be added to the earlier sum to give this one. */
        Figures since(Sum earlier, LocalDate countedOn) {
            return new Figures(
                    contracts - earlier.contracts,
                    transactionValueFen - earlier.transactionValueFen,
                    technologyValueFen - earlier.technologyValueFen,
                    countedOn);
        }
    }
}
