package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The index as another program could write it, past the product: to make what an earlier release left behind. */
final class RawIndex {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private RawIndex(String address) {
        this.address = address;
    }

    static RawIndex of(ElasticIndex index) {
        return new RawIndex(TestNode.url() + "/" + index.contents().indexName().orElseThrow());
    }

    void addField(String name, String type) throws IOException, InterruptedException {
        ObjectNode mapping = JSON.createObjectNode();
        mapping.putObject("properties").putObject(name).put("type", type);
        send("PUT", "/_mapping", mapping.toString());
    }

    ObjectNode source(String id) throws IOException, InterruptedException {
        return (ObjectNode) send("GET", "/_doc/" + id, "").path("_source");
    }

    void write(String id, long version, JsonNode source) throws IOException, InterruptedException {
        send("PUT", "/_doc/" + id + "?refresh=true&version_type=external_gte&version=" + version, source.toString());
    }

    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertTrue(answer.statusCode() < 300, answer.body());
        return JSON.readTree(answer.body());
    }
}
