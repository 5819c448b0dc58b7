package cn.techexchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.AccountState;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.identity.organization.OrganizationProfile;
import cn.techexchange.identity.organization.OrganizationState;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.CreditCodes;
import cn.techexchange.testing.DemoPlatform;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import cn.techexchange.testing.SampleBodies;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Walks over every route that is about one thing of somebody: with the demonstration data's ids in it, a member of an
 * organisation that has no part in them is refused, whatever the member's role.
 */
@OnPlatform
class OtherOrganizationIT {
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final SampleBodies BODIES = SampleBodies.read();
    private static DemoPlatform platform;
    private static List<UriRouteInfo<?, ?>> routes;
    private static List<Person> others;
    private static Map<String, String> subjects;

    @BeforeAll
    static void start(RunningPlatform engines) throws SQLException {
        platform = DemoPlatform.start(engines, "others");
        routes = platform.bean(Router.class)
                .uriRoutes()
                .filter(route -> path(route).startsWith("/api/") && path(route).contains("{"))
                .filter(route -> !path(route).startsWith("/api/public/"))
                .filter(route -> !route.getHttpMethod().name().equals("HEAD"))
                .filter(route -> !Subjects.NOBODYS.contains(path(route)))
                .toList();
        others = List.of(
                other(OrganizationKind.UNIVERSITY, Role.INSTITUTE_MEMBER, Role.ORGANIZATION_ADMIN),
                other(OrganizationKind.ENTERPRISE, Role.ENTERPRISE_MEMBER, Role.ORGANIZATION_ADMIN),
                other(OrganizationKind.AGENCY, Role.BROKER, Role.ORGANIZATION_ADMIN),
                other(OrganizationKind.UNIVERSITY, Role.EXPERT));
        subjects = Subjects.of(platform);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void eachRouteAboutAThingHasASubjectToTryItWith() {
        assertThat(routes).hasSizeGreaterThan(60);
        assertThat(routes)
                .allSatisfy(route -> assertThat(Subjects.address(path(route), subjects))
                        .as("the subject of %s is in no table of Subjects", path(route))
                        .isPresent());
    }

    @Test
    void somebodyMayReadEachSubject() throws SQLException {
        List<Person> people = platform.people();
        List<String> unread = routes.stream()
                .filter(route -> route.getHttpMethod().name().equals("GET"))
                .filter(route ->
                        people.stream().noneMatch(person -> send(person, route).status() == 200))
                .map(OtherOrganizationIT::path)
                .toList();

        assertThat(unread).isEmpty();
    }

    @Test
    void aMemberOfAnotherOrganizationIsRefusedOnEach() {
        var open = new ArrayList<String>();
        for (UriRouteInfo<?, ?> route : routes) {
            for (Person other : others) {
                Answer answer = send(other, route);
                if (!REFUSED.contains(answer.status())) {
                    open.add(route.getHttpMethod() + " " + path(route) + " by "
                            + other.caller().roles() + " → " + answer.status() + " " + answer.body());
                }
            }
        }

        assertThat(open).isEmpty();
    }

    private static Answer send(Person person, UriRouteInfo<?, ?> route) {
        SampleBodies.Sample body = BODIES.of(route.getHttpMethod().name(), path(route));
        return person.send(
                person.request(Subjects.address(path(route), subjects).orElseThrow())
                        .header("Content-Type", body.contentType())
                        .header("If-Match", "\"0\"")
                        .method(route.getHttpMethod().name(), BodyPublishers.ofByteArray(body.bytes())));
    }

    private static Person other(OrganizationKind kind, Role... roles) {
        String id = Ids.next();
        var profile = new OrganizationProfile("无关单位" + id, "150203", "110", false, "无", "无", "0472-0000000", "");
        Organization organization = platform.bean(Organizations.class)
                .add(new Organization(
                        id,
                        profile,
                        CreditCodes.random(),
                        kind,
                        OrganizationState.VERIFIED,
                        "",
                        Instant.EPOCH,
                        false,
                        null));
        var account = new Account(
                Ids.next(),
                id + "@example.cn",
                "无关人员",
                "",
                "-",
                organization.id(),
                Set.of(roles),
                AccountState.ACTIVE,
                false,
                null);
        return platform.signedIn(platform.bean(Accounts.class).add(account));
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }
}
