package cn.techexchange.market.demand;

import cn.techexchange.market.listing.TidyText;
import io.micronaut.serde.annotation.Serdeable;

/**
 * The problem and what limits its solution.
 *
 * @param materials emissions and the like: what a solution must keep to, empty where nothing is said
 * @param testConditions what the enterprise offers for trials
 */
@Serdeable
public record Situation(
        String problem,
        String presentProcess,
        String materials,
        String energy,
        String emissions,
        String standards,
        String testConditions) {
    static final Situation NONE = new Situation("", "", "", "", "", "", "");

    public Situation {
        problem = TidyText.of(problem);
        presentProcess = TidyText.of(presentProcess);
        materials = TidyText.of(materials);
        energy = TidyText.of(energy);
        emissions = TidyText.of(emissions);
        standards = TidyText.of(standards);
        testConditions = TidyText.of(testConditions);
    }
}
