package cn.techexchange.searchindex.elastic;

import cn.techexchange.searchindex.WriteFailure;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Many writes in one request, each with the version of its document, so that they may arrive twice and in any order. */
final class Bulk {
    private static final int MAX_OPERATIONS = 400;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private final Engine engine;
    private final List<BulkOperation> operations = new ArrayList<>();
    private final List<WriteFailure> failures = new ArrayList<>();

    Bulk(Engine engine) {
        this.engine = engine;
    }

    void index(String alias, JsonNode stored, VersionType type) {
        add(BulkOperation.of(operation -> operation.index(index -> index.index(alias)
                .requireAlias(true)
                .id(stored.path("id").asText())
                .version(stored.path("version").asLong())
                .versionType(type)
                .document(stored))));
    }

    void delete(String alias, String id, long version) {
        add(BulkOperation.of(operation -> operation.delete(
                delete -> delete.index(alias).id(id).version(version).versionType(VersionType.ExternalGte))));
    }

    private void add(BulkOperation operation) {
        operations.add(operation);
        if (operations.size() >= MAX_OPERATIONS) {
            send();
        }
    }

    List<WriteFailure> finish() {
        send();
        return List.copyOf(failures);
    }

    private void send() {
        if (operations.isEmpty()) {
            return;
        }
        engine
                .ask("write", client -> client.bulk(request -> request.operations(List.copyOf(operations))))
                .items()
                .stream()
                .filter(Bulk::isFailure)
                .map(Bulk::failure)
                .forEach(failures::add);
        operations.clear();
    }

    /** A conflict says that a newer version is there already; deleting what is not there has come to the wanted end. */
    private static boolean isFailure(BulkResponseItem item) {
        if (item.status() == CONFLICT) {
            return false;
        }
        return item.error() != null || item.status() >= 400 && item.status() != NOT_FOUND;
    }

    private static WriteFailure failure(BulkResponseItem item) {
        String reason = item.error() == null
                ? "status " + item.status()
                : String.valueOf(item.error().reason());
        return new WriteFailure(Objects.requireNonNullElse(item.id(), ""), item.index(), reason);
    }
}
