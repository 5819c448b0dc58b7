package cn.techexchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import io.micronaut.http.MediaType;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Walks over every route there is, so that a new one cannot be open by oversight. */
@OnPlatform
class RouteSecurityIT {
    private static final String PUBLIC_PREFIX = "/api/public/";

    /** Open routes outside of {@link #PUBLIC_PREFIX}; each says why. */
    private static final Set<String> PUBLIC = Set.of(
            // Code lists are printed in the statutes.
            "GET /api/dictionaries/{name}",
            // Visitors search what is published; the index holds nothing else.
            "GET /api/search",
            "GET /api/search/alternatives",
            "GET /api/search/export",
            "GET /api/search/similar",
            "GET /api/search/suggestions",
            // Whoever signs in is not yet signed in; the other two are let in by the refresh token.
            "POST /api/session",
            "POST /api/session/refresh",
            "DELETE /api/session");

    private final List<UriRouteInfo<?, ?>> routes;
    private final Person visitor;

    RouteSecurityIT(RunningPlatform platform, People people) {
        this.routes = platform.bean(Router.class)
                .uriRoutes()
                .filter(route -> path(route).startsWith("/api/"))
                .collect(Collectors.toList());
        this.visitor = people.visitor();
    }

    @Test
    void thereAreRoutesToWalkOver() {
        assertThat(routes).hasSizeGreaterThan(20);
        assertThat(routes.stream().map(RouteSecurityIT::name)).containsAll(PUBLIC);
    }

    @Test
    void eachRouteSaysWhoMayUseIt() {
        List<String> silent = routes.stream()
                .filter(route -> route.getAnnotationMetadata().stringValues(Secured.class).length == 0)
                .map(RouteSecurityIT::name)
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void anAnonymousPersonIsRefusedOnEachPrivateRoute() {
        List<String> open = routes.stream()
                .filter(route -> !isPublic(route))
                .map(route -> name(route) + " → " + anonymousStatus(route))
                .filter(line -> !line.endsWith(" 401"))
                .toList();

        assertThat(open).isEmpty();
    }

    private int anonymousStatus(UriRouteInfo<?, ?> route) {
        String address = path(route).replaceAll("\\{[^}]*}", "x");
        String type = route.getConsumes().stream()
                .findFirst()
                .map(MediaType::toString)
                .filter(consumed -> !consumed.contains("*"))
                .orElse("application/json");
        HttpRequest.Builder request = visitor.request(address)
                .header("Content-Type", type)
                .method(route.getHttpMethod().name(), BodyPublishers.ofString("{}"));
        return visitor.send(request).status();
    }

    private static boolean isPublic(UriRouteInfo<?, ?> route) {
        // A HEAD route is made out of each GET route.
        return path(route).startsWith(PUBLIC_PREFIX)
                || PUBLIC.contains(name(route).replaceFirst("^HEAD", "GET"));
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethod() + " " + path(route);
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }
}
