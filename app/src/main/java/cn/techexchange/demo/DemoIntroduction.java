package cn.techexchange.demo;

import cn.techexchange.market.matching.Side;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * @param demand key of a demand of {@code buyer}
 * @param achievement key of an achievement of {@code seller}
 * @param note of the broker for the own organisation, empty if none
 */
@Serdeable
record DemoIntroduction(
        String key,
        String demand,
        String achievement,
        String buyer,
        String seller,
        LocalDate on,
        String reason,
        String note,
        List<Answer> answers) {
    DemoIntroduction {
        answers = List.copyOf(answers);
    }

    String organizationOf(Side side) {
        return side == Side.DEMAND ? buyer : seller;
    }

    /** @param after working days after the proposal or the answer before */
    @Serdeable
    record Answer(int after, Side side, boolean accepts, String reason) {}
}
