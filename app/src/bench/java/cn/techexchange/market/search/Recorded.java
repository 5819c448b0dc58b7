package cn.techexchange.market.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The very requests by which a search asks the engine, listened to once on the way there, then sent without the platform. */
final class Recorded implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final URI engine;
    private final Http client;
    private final HttpClient forwarding = HttpClient.newHttpClient();
    private final HttpServer server;
    private final Map<String, List<Step>> steps = new ConcurrentHashMap<>();
    private List<Step> current = new ArrayList<>();

    /** One request to the engine. */
    private record Step(String method, String path, String contentType, String accept, byte[] body) {
        String name() {
            return path.replaceAll("\\?.*", "");
        }
    }

    Recorded(URI engine) throws IOException {
        this.engine = engine;
        this.client = new Http(engine);
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::forward);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Afterwards the engine has forgotten the counts it made for this. */
    void record(List<String> questions, Consumer<String> search) throws IOException, InterruptedException {
        for (String question : questions) {
            current = new ArrayList<>();
            search.accept(question);
            steps.put(question, List.copyOf(current));
        }
        client.json("POST", "/_cache/clear", "");
    }

    void ask(String question) throws IOException, InterruptedException {
        for (Step step : steps.getOrDefault(question, List.of())) {
            client.send(step.method(), step.path(), step.contentType(), step.accept(), step.body());
        }
    }

    /** Where the engine's time goes: each request, and in it each of the questions asked together. */
    void explain(List<String> questions) throws IOException, InterruptedException {
        var taken = new TreeMap<String, List<Double>>();
        for (String question : questions) {
            int at = 0;
            for (Step step : steps.getOrDefault(question, List.of())) {
                long start = System.nanoTime();
                byte[] answer = client.send(step.method(), step.path(), step.contentType(), step.accept(), step.body());
                double millis = (System.nanoTime() - start) / 1e6;
                JsonNode parts = JSON.readTree(answer).path("responses");
                String name = step.name() + (parts.isArray() ? " of " + parts.size() : "");
                taken.computeIfAbsent(at + " " + name, none -> new ArrayList<>())
                        .add(millis);
                for (int part = 0; part < parts.size(); part++) {
                    taken.computeIfAbsent(at + " " + name + " took " + part, none -> new ArrayList<>())
                            .add(parts.get(part).path("took").asDouble());
                }
                at++;
            }
        }
        taken.forEach((name, values) -> System.out.printf(
                Locale.ROOT,
                "  %-60s %6d x %8.2f ms%n",
                name,
                values.size(),
                values.stream().mapToDouble(value -> value).average().orElse(0)));
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            String type = headers.getFirst("Content-Type");
            String accepted = headers.getFirst("Accept");
            byte[] body = exchange.getRequestBody().readAllBytes();
            var step = new Step(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    type == null ? "application/json" : type,
                    accepted == null ? "application/json" : accepted,
                    body);
            current.add(step);
            HttpRequest request = HttpRequest.newBuilder(engine.resolve(step.path()))
                    .header("Content-Type", step.contentType())
                    .header("Accept", step.accept())
                    .method(step.method(), BodyPublishers.ofByteArray(body))
                    .build();
            HttpResponse<byte[]> answer = forwarding.send(request, BodyHandlers.ofByteArray());
            for (String header : List.of("Content-Type", "X-Elastic-Product")) {
                answer.headers()
                        .firstValue(header)
                        .ifPresent(value -> exchange.getResponseHeaders().set(header, value));
            }
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
