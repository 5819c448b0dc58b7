package cn.techexchange.testing;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who sends requests: a visitor without token, or a member of an organisation. */
public record Person(
        URI address, @Nullable Account account, @Nullable String token) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Caller caller() {
        return Objects.requireNonNull(account).caller();
    }

    public String email() {
        return Objects.requireNonNull(account).email();
    }

    public String organizationId() {
        return caller().requireOrganization();
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return send(json(path).method("POST", BodyPublishers.ofString(Answer.json(body))));
    }

    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer put(String path, Object body, String ifMatch) {
        return send(json(path).header("If-Match", ifMatch).method("PUT", BodyPublishers.ofString(Answer.json(body))));
    }

    /** A move on a version, e.g. submit: POST with If-Match. */
    public Answer move(String path, Object body, String ifMatch) {
        return send(json(path).header("If-Match", ifMatch).method("POST", BodyPublishers.ofString(Answer.json(body))));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Any request, for what the methods above do not cover. */
    public Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }
}
