package cn.techexchange.registry.registration.rating;

import static cn.techexchange.registry.registration.Desk.id;
import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Role;
import cn.techexchange.registry.registration.Desk;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finished case is rated once; the two worst grades are followed up. */
@OnPlatform
class RatingIT {
    private final Desk desk;
    private final Person administrator;

    RatingIT(RunningPlatform platform, People people) {
        desk = new Desk(platform, people);
        administrator = people.staff(Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @CsvSource({"1, OPEN", "2, OPEN", "3, NONE", "5, NONE"})
    void onlyTheTwoWorstGradesOpenAFollowUp(int grade, String followUp) {
        Answer rated = rate(desk.registered(), grade).expect(200);

        assertThat(rated.body().path("followUp").asText()).isEqualTo(followUp);
    }

    @Test
    void aCaseIsRatedOnceAndOnlyWhenFinished() {
        Answer registered = desk.registered();
        assertThat(rate(desk.inFirstReview(), 5).problem()).isEqualTo("/problems/case-not-finished");
        assertThat(rate(registered, 6).status()).isEqualTo(400);
        rate(registered, 4).expect(200);

        assertThat(rate(registered, 5).problem()).isEqualTo("/problems/already-rated");
    }

    @Test
    void theAdministratorClosesAFollowUpWithANote() {
        Answer rated = rate(desk.registered(), 1).expect(200);
        String id = rated.body().path("registrationId").asText();
        String version = "\"" + rated.body().path("version").asText() + "\"";
        String address = "/api/desk/ratings/" + id + "/follow-up";
        assertThat(administrator
                        .get("/api/desk/ratings?followUp=OPEN")
                        .expect(200)
                        .body()
                        .findValuesAsText("registrationId"))
                .contains(id);

        assertThat(administrator.move(address, Map.of("note", " "), version).status())
                .isEqualTo(400);
        assertThat(desk.second.move(address, Map.of("note", "已回访"), version).status())
                .isEqualTo(403);
        Answer closed =
                administrator.move(address, Map.of("note", "已电话回访。"), version).expect(200);

        assertThat(closed.body().path("followUp").asText()).isEqualTo("CLOSED");
        assertThat(administrator
                        .move(
                                address,
                                Map.of("note", "再次"),
                                "\"" + closed.body().path("version").asText() + "\"")
                        .problem())
                .isEqualTo("/problems/no-follow-up-open");
    }

    private Answer rate(Answer seen, int grade) {
        return desk.applicant.post("/api/registrations/" + id(seen) + "/ratings", Map.of("grade", grade));
    }
}
