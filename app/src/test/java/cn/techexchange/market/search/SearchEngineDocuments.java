package cn.techexchange.market.search;

import cn.techexchange.testing.RunningPlatform;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Everything the engine holds, as it holds it, read past the platform. */
final class SearchEngineDocuments {
    private SearchEngineDocuments() {}

    static String everything(RunningPlatform platform) throws IOException, InterruptedException {
        URI address = platform.engines().search().resolve("/_search?size=10000");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
