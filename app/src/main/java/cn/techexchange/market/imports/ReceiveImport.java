package cn.techexchange.market.imports;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.market.imports.ImportBatch.Importer;
import cn.techexchange.market.imports.ImportBatch.Plan;
import cn.techexchange.market.imports.file.FileShape;
import cn.techexchange.market.imports.file.Sniffer;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.platform.storage.PassingFile;
import cn.techexchange.platform.storage.StoredContent;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;

/** Takes a file in, finds out what it is, and queues the dry run or the real one. */
@Singleton
public final class ReceiveImport {
    public static final long MAX_BYTES = 50L * 1024 * 1024;
    private final ImportScope scope;
    private final ContentStore contents;
    private final QueueImport queue;
    private final Clock clock;

    ReceiveImport(ImportScope scope, ContentStore contents, QueueImport queue, Clock clock) {
        this.scope = scope;
        this.contents = contents;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * @param first what is to be done with it now
     * @throws cn.techexchange.platform.problem.ProblemException {@code TOO_LARGE}, {@code INVALID_INPUT} for a file that
     *     cannot be read, and the refusals of who may import for whom
     */
    public ImportBatch receive(Caller caller, ImportRequest request, InputStream content, Phase first) {
        Organization holder = scope.holder(caller, request);
        StoredContent stored = contents.put(content, MAX_BYTES);
        var importer = new Importer(caller.accountId(), caller.has(Role.ADMINISTRATOR));
        var plan = new Plan(request.kind(), holder.id(), importer, request.sourceSystem(), request.publish());
        var file = new ImportFile(request.fileName(), stored.sha256(), stored.size(), shapeOf(stored));
        var batch = new ImportBatch(Ids.next(), plan, file, null, null, LocalTime.now(clock), null);
        return queue.add(caller, batch, first);
    }

    private FileShape shapeOf(StoredContent stored) {
        try (InputStream content = contents.open(stored.sha256())) {
            return PassingFile.read(content, Sniffer::shapeOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
