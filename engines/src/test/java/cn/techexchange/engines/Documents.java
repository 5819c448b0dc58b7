package cn.techexchange.engines;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Documents of a node, over plain HTTP. */
final class Documents {
    private Documents() {}

    static void put(URI node, String index, String id, String json) throws IOException, InterruptedException {
        send(request(node, index, id).PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    static String get(URI node, String index, String id) throws IOException, InterruptedException {
        return send(request(node, index, id).GET());
    }

    private static HttpRequest.Builder request(URI node, String index, String id) {
        return HttpRequest.newBuilder(node.resolve("/" + index + "/_doc/" + id))
                .header("Content-Type", "application/json");
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IOException(response.statusCode() + " " + response.body());
            }
            return response.body();
        }
    }
}
