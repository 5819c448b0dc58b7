package cn.techexchange.demo;

import cn.techexchange.identity.account.Role;
import cn.techexchange.market.listing.ListingState;
import cn.techexchange.market.listing.OwnerMove;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Achievements and demands are written, reviewed, published and come to their ends. */
@Singleton
@Requires(property = DemoFilling.PROPERTY, value = "true")
final class ListingScript implements Script {
    private static final int DAYS_OF_REVIEW = 2;
    private static final int DAYS_OPEN = 90;
    private final DemoFiles files;
    private final Cast cast;
    private final Days days;
    private final ListingMoves moves;

    ListingScript(DemoFiles files, Cast cast, Days days, ListingMoves moves) {
        this.files = files;
        this.cast = cast;
        this.days = days;
        this.moves = moves;
    }

    static String listing(String key) {
        return "listing:" + key;
    }

    @Override
    public List<Step> steps() {
        return files.listings().stream().flatMap(demo -> life(demo).stream()).toList();
    }

    private List<Step> life(DemoListing demo) {
        String key = listing(demo.key());
        LocalDate written = days.open(demo.on());
        var steps = new ArrayList<Step>();
        steps.add(Step.on(key, written, 9, 30, done -> moves.start(cast.memberOf(demo.organization(), done), demo)));
        if (demo.fate() == ListingState.DRAFT) {
            return steps;
        }
        steps.add(Step.on(
                key + ":SUBMIT",
                written,
                15,
                0,
                done -> moves.submit(cast.memberOf(demo.organization(), done), done.id(key))));
        if (demo.fate() != ListingState.IN_REVIEW) {
            steps.addAll(afterReview(demo, days.after(written, DAYS_OF_REVIEW)));
        }
        return steps;
    }

    private List<Step> afterReview(DemoListing demo, LocalDate reviewed) {
        String key = listing(demo.key());
        if (demo.fate() == ListingState.RETURNED) {
            return List.of(Step.on(
                    key + ":RETURN",
                    reviewed,
                    10,
                    30,
                    done -> moves.sendBack(cast.staff(Role.ADMINISTRATOR, done), done.id(key), demo.reason())));
        }
        var steps = new ArrayList<Step>();
        steps.add(Step.on(
                key + ":APPROVE",
                reviewed,
                10,
                30,
                done -> moves.approve(cast.staff(Role.ADMINISTRATOR, done), done.id(key))));
        if (demo.fate() == ListingState.SUSPENDED) {
            steps.add(takenBack(demo, days.after(reviewed, DAYS_OPEN), OwnerMove.SUSPEND));
        }
        if (demo.fate() == ListingState.WITHDRAWN) {
            steps.add(takenBack(demo, days.after(reviewed, DAYS_OPEN), OwnerMove.WITHDRAW));
        }
        if (demo.fate() == ListingState.EXPIRED) {
            LocalDate over = Objects.requireNonNull(demo.content().validUntil()).plusDays(1);
            steps.add(Step.on(key + ":EXPIRE", over, 0, 10, done -> moves.expire(done.id(key))));
        }
        return steps;
    }

    private Step takenBack(DemoListing demo, LocalDate day, OwnerMove move) {
        String key = listing(demo.key());
        return Step.on(
                key + ":" + move.name(),
                day,
                16,
                0,
                done -> moves.move(cast.memberOf(demo.organization(), done), done.id(key), move, demo.reason()));
    }
}
