package cn.techexchange.market.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.testing.Eventually;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import io.micronaut.transaction.TransactionOperations;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class ExpiryIT {
    private static final Duration SOON = Duration.ofSeconds(10);
    private final RunningPlatform platform;
    private final Person institute;
    private final Person enterprise;
    private final Person visitor;
    private final ListedItems items;

    ExpiryIT(People people, RunningPlatform platform) {
        this.platform = platform;
        institute = people.institute();
        enterprise = people.enterprise();
        visitor = people.visitor();
        items = new ListedItems(platform, people);
    }

    @Test
    void theDayAfterItsLastAnAchievementIsNoLongerFoundAndItsAuthorSeesWhy() {
        String title = "到期下架的钪稳定氧化锆";
        Listing listed = items.listed(institute, ListingKind.ACHIEVEMENT, until(title, today()));
        Listing longer = items.listed(institute, ListingKind.ACHIEVEMENT, until(title, today().plusDays(1)));
        awaitFound(title, listed, longer);

        expireAt(clock());
        assertThat(status(visitor, "/api/public/achievements/", listed)).isEqualTo(200);
        expireAt(tomorrow());

        assertThat(status(visitor, "/api/public/achievements/", listed)).isEqualTo(404);
        assertThat(status(visitor, "/api/public/achievements/", longer)).isEqualTo(200);
        Eventually.within(
                SOON, () -> assertThat(found(title)).doesNotContain(listed.id()).contains(longer.id()));
        assertThat(stateFor(institute, "/api/achievements/", listed)).isEqualTo("EXPIRED");
        assertThat(stateFor(institute, "/api/achievements/", longer)).isEqualTo("LISTED");
    }

    @Test
    void aSuspendedDemandExpiresToo() {
        Listing listed = items.listed(
                enterprise, ListingKind.DEMAND, DemandContents.validUntil(DemandContents.complete("到期的需求"), today()));
        enterprise
                .move("/api/listings/" + listed.id() + "/suspend", Map.of("reason", "停产检修"), etag(listed))
                .expect(200);

        expireAt(tomorrow());

        assertThat(stateFor(enterprise, "/api/demands/", listed)).isEqualTo("EXPIRED");
    }

    /** What the platform does every ten minutes, by another clock. */
    @SuppressWarnings("unchecked")
    private void expireAt(Clock clock) {
        var listings = platform.bean(Listings.class);
        var one = new ExpireListing(listings, platform.bean(ListingChanges.class), clock);
        TransactionOperations<Connection> transactions = platform.bean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            new ExpireListings(listings, one, clock).expireAll();
            return true;
        });
    }

    private void awaitFound(String title, Listing one, Listing other) {
        Eventually.within(SOON, () -> assertThat(found(title)).contains(one.id(), other.id()));
    }

    private List<String> found(String title) {
        return visitor.get("/api/search?kind=ACHIEVEMENT&q=" + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .expect(200)
                .body()
                .path("items")
                .findValuesAsText("id");
    }

    private static int status(Person person, String path, Listing listing) {
        return person.get(path + listing.id()).status();
    }

    private static String stateFor(Person author, String path, Listing listing) {
        return author.get(path + listing.id())
                .expect(200)
                .body()
                .path("status")
                .path("state")
                .asText();
    }

    private String etag(Listing listing) {
        return enterprise.get("/api/demands/" + listing.id()).expect(200).etag();
    }

    private static ListingContent until(String title, LocalDate day) {
        return AchievementContents.validUntil(AchievementContents.complete(title), day);
    }

    private Clock clock() {
        return platform.bean(Clock.class);
    }

    private Clock tomorrow() {
        return Clock.offset(clock(), Duration.ofDays(1));
    }

    private LocalDate today() {
        return LocalTime.today(clock());
    }
}
