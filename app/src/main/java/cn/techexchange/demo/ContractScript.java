package cn.techexchange.demo;

import cn.techexchange.demo.DemoContract.Fate;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.NationalNumber;
import cn.techexchange.registry.registration.Target;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** Contracts are drafted, submitted, reviewed and registered, each as far as it has come. */
@Singleton
@Requires(property = DemoFilling.PROPERTY, value = "true")
final class ContractScript implements Script {
    private static final int DAYS_UNTIL_CANCELLATION = 30;
    private final DemoFiles files;
    private final Cast cast;
    private final Days days;
    private final ApplicantMoves applicant;
    private final ReviewMoves review;
    private final LargeContracts large;
    private final LaterSteps later;

    ContractScript(
            DemoFiles files,
            Cast cast,
            ApplicantMoves applicant,
            ReviewMoves review,
            LargeContracts large,
            LaterSteps later) {
        this.files = files;
        this.cast = cast;
        this.days = large.days();
        this.applicant = applicant;
        this.review = review;
        this.large = large;
        this.later = later;
    }

    @Override
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        List<DemoContract> contracts = files.contracts();
        for (int i = 0; i < contracts.size(); i++) {
            life(steps, contracts.get(i), i);
        }
        return steps;
    }

    private void life(List<Step> steps, DemoContract demo, int position) {
        LocalDate day = days.open(demo.on());
        String contract = "contract:" + demo.key();
        steps.add(Step.on(contract, day, 9, 20, done -> applicant.draft(seller(demo, done), demo, done)));
        if (demo.fate() == Fate.DRAFT) {
            return;
        }
        steps.add(Step.on(
                registration(demo), day, 14, 30, done -> applicant.submit(seller(demo, done), done.id(contract))));
        if (demo.fate() == Fate.SUBMITTED) {
            return;
        }
        LocalDate accepted = days.after(day, 1);
        steps.add(move(demo, "ACCEPT", accepted, (done, target) -> review.accept(first(done), target)));
        LocalDate reviewed = supplemented(steps, demo, days.after(accepted, 3));
        if (demo.fate().isPastFirstReview()) {
            steps.add(move(demo, "PASS", reviewed, (done, target) -> review.pass(first(done), target)));
            LocalDate heard = large.heard(steps, demo, registration(demo), accepted, days.after(reviewed, 1));
            decided(steps, demo, days.after(heard, 2), position);
        }
    }

    /** @return the day of the first review, which a supplement puts off */
    private LocalDate supplemented(List<Step> steps, DemoContract demo, LocalDate day) {
        if (!demo.isSupplemented()) {
            return day;
        }
        steps.add(move(demo, "SUPPLEMENT", day, (done, target) -> review.askForMore(first(done), target, demo.note())));
        if (demo.fate() == Fate.SUPPLEMENT) {
            return day;
        }
        LocalDate handedIn = days.after(day, 3);
        steps.add(move(demo, "RESUBMIT", handedIn, (done, target) -> applicant.resubmit(seller(demo, done), target)));
        return days.after(handedIn, 2);
    }

    private void decided(List<Step> steps, DemoContract demo, LocalDate day, int position) {
        if (demo.fate() == Fate.REFUSED) {
            steps.add(move(
                    demo,
                    "REFUSE",
                    day,
                    (done, target) -> review.refuse(second(done), target, demo.ground(), demo.note())));
        }
        if (demo.fate().isRegistered()) {
            NationalNumber number = number(day, position);
            steps.add(move(demo, "REGISTER", day, (done, target) -> review.register(second(done), target, number)));
        }
        steps.addAll(later.of(demo, registration(demo), day));
        if (demo.fate() == Fate.CANCELLED) {
            LocalDate cancelled = days.after(day, DAYS_UNTIL_CANCELLATION);
            steps.add(move(
                    demo, "CANCEL", cancelled, (done, target) -> review.cancel(second(done), target, demo.note())));
        }
    }

    private Step move(DemoContract demo, String name, LocalDate day, BiFunction<Done, Target, String> action) {
        int minute = Math.floorMod(demo.key().hashCode(), 60);
        return Step.on(
                registration(demo) + ":" + name,
                day,
                10,
                minute,
                done -> action.apply(done, applicant.target(done.id(registration(demo)))));
    }

    private static String registration(DemoContract demo) {
        return "registration:" + demo.key();
    }

    /** Of the national form; its serial part begins with 9, which marks it as made up. */
    private static NationalNumber number(LocalDate day, int position) {
        return new NationalNumber(String.format(Locale.ROOT, "%d1502039%05d", day.getYear(), position + 1));
    }

    private Caller seller(DemoContract demo, Done done) {
        return cast.memberOf(demo.seller(), done);
    }

    private Caller first(Done done) {
        return cast.staff(Role.FIRST_REVIEWER, done);
    }

    private Caller second(Done done) {
        return cast.staff(Role.SECOND_REVIEWER, done);
    }
}
