package cn.techexchange.market.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.problem.ProblemType;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final AchievementContent CONTENT = AchievementContents.complete("连铸板坯防裂渣系");
    private static final AchievementContent CHANGED = AchievementContents.complete("连铸板坯防裂渣系（二代）");
    private final Listing draft =
            Listing.draft("1", ListingKind.ACHIEVEMENT, new Listing.Ownership("o", "a", false), CONTENT, Origin.HERE);
    private final Listing listed = draft.submitted(NOW).approved(NOW);

    @Test
    void aChangeOfAListedOneLeavesItListedUntilApproved() {
        Listing inReview = listed.edited(CHANGED).submitted(NOW);

        assertThat(inReview.state()).isEqualTo(ListingState.LISTED);
        assertThat(inReview.publication()).isEqualTo(listed.publication());
        Listing approved = inReview.approved(NOW);
        assertThat(approved.publication())
                .extracting(Listing.Publication::number)
                .isEqualTo(2);
        assertThat(approved.standing().change()).isEqualTo(ChangeState.NONE);
    }

    @Test
    void aReturnedChangeLeavesThePublicVersion() {
        Listing returned = listed.edited(CHANGED).submitted(NOW).returned("请补充证据");

        assertThat(returned.state()).isEqualTo(ListingState.LISTED);
        assertThat(returned.standing().change()).isEqualTo(ChangeState.RETURNED);
        assertThat(returned.standing().reason()).isEqualTo("请补充证据");
    }

    @Test
    void nothingIsWrittenDuringReview() {
        refused(() -> draft.submitted(NOW).edited(CHANGED), ListingProblem.LISTING_IN_REVIEW);
        refused(() -> listed.edited(CHANGED).submitted(NOW).edited(CONTENT), ListingProblem.LISTING_IN_REVIEW);
    }

    @Test
    void onlyWhatWaitsIsDecided() {
        refused(() -> draft.approved(NOW), ListingProblem.NOTHING_TO_REVIEW);
        refused(() -> listed.returned("否"), ListingProblem.NOTHING_TO_REVIEW);
        refused(draft::recalled, ListingProblem.NOTHING_TO_REVIEW);
    }

    @Test
    void anUnchangedListedOneCannotBeSubmittedAgain() {
        refused(() -> listed.submitted(NOW), ListingProblem.LISTING_STATE_FORBIDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRADED", "WITHDRAWN"})
    void theEndIsTheEnd(ListingState end) {
        Listing ended = listed.movedTo(end, "");

        refused(() -> ended.edited(CHANGED), ListingProblem.LISTING_STATE_FORBIDS);
        refused(() -> ended.submitted(NOW), ListingProblem.LISTING_STATE_FORBIDS);
        refused(() -> ended.movedTo(ListingState.LISTED, ""), ListingProblem.LISTING_STATE_FORBIDS);
    }

    @Test
    void secretOnesAreNeverPublic() {
        AchievementContent secret = AchievementContents.secret(CONTENT);

        refused(() -> draft.edited(secret).submitted(NOW), ListingProblem.SECRET_NOT_LISTABLE);
        refused(() -> draft.edited(secret).published(NOW), ListingProblem.SECRET_NOT_LISTABLE);
        Listing hidden = listed.edited(secret);
        assertThat(hidden.state()).isEqualTo(ListingState.SUSPENDED);
        refused(() -> hidden.movedTo(ListingState.LISTED, ""), ListingProblem.SECRET_NOT_LISTABLE);
    }

    @Test
    void theLastDayStillCounts() {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        Listing limited = draft.edited(AchievementContents.validUntil(CONTENT, lastDay))
                .submitted(NOW)
                .approved(NOW);

        assertThat(limited.isOver(lastDay)).isFalse();
        assertThat(limited.isOver(lastDay.plusDays(1))).isTrue();
    }

    @Test
    void outsidersAreToldOfWhatTheyNotice() {
        Listing changed = listed.edited(CHANGED).submitted(NOW).approved(NOW);
        Listing suspended = listed.movedTo(ListingState.SUSPENDED, "");

        assertThat(ListingEvent.nameOf(draft.submitted(NOW), listed)).contains("AchievementListed");
        assertThat(ListingEvent.nameOf(listed, listed.edited(CHANGED))).isEmpty();
        assertThat(ListingEvent.nameOf(listed, changed)).contains("AchievementChanged");
        assertThat(ListingEvent.nameOf(listed, suspended)).contains("AchievementUnlisted");
        assertThat(ListingEvent.nameOf(suspended, suspended.movedTo(ListingState.LISTED, "")))
                .contains("AchievementListed");
    }

    private static void refused(ThrowingCallable move, ProblemType type) {
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
