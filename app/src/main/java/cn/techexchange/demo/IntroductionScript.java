package cn.techexchange.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The broker introduces two sides to each other, and they answer. */
@Singleton
@Requires(property = DemoFilling.PROPERTY, value = "true")
final class IntroductionScript implements Script {
    private static final String AGENCY = "agency";
    private final DemoFiles files;
    private final Cast cast;
    private final Days days;
    private final IntroductionMoves moves;

    IntroductionScript(DemoFiles files, Cast cast, Days days, IntroductionMoves moves) {
        this.files = files;
        this.cast = cast;
        this.days = days;
        this.moves = moves;
    }

    @Override
    public List<Step> steps() {
        return files.introductions().stream()
                .flatMap(demo -> life(demo).stream())
                .toList();
    }

    private List<Step> life(DemoIntroduction demo) {
        String key = "introduction:" + demo.key();
        LocalDate day = days.open(demo.on());
        var steps = new ArrayList<Step>();
        steps.add(Step.on(
                key,
                day,
                10,
                40,
                done -> moves.propose(
                        cast.memberOf(AGENCY, done), demand(demo, done), achievement(demo, done), demo.reason())));
        if (!demo.note().isEmpty()) {
            steps.add(Step.on(
                    key + ":NOTE",
                    day,
                    10,
                    50,
                    done -> moves.note(
                            cast.memberOf(AGENCY, done), demand(demo, done), achievement(demo, done), demo.note())));
        }
        for (DemoIntroduction.Answer answer : demo.answers()) {
            day = days.after(day, answer.after());
            String organization = demo.organizationOf(answer.side());
            steps.add(Step.on(
                    key + ":" + answer.side(),
                    day,
                    14,
                    20,
                    done -> moves.answer(cast.memberOf(organization, done), done.id(key), answer)));
        }
        return steps;
    }

    private static String demand(DemoIntroduction demo, Done done) {
        return done.id(ListingScript.listing(demo.demand()));
    }

    private static String achievement(DemoIntroduction demo, Done done) {
        return done.id(ListingScript.listing(demo.achievement()));
    }
}
