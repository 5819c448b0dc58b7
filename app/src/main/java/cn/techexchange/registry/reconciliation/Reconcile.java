package cn.techexchange.registry.reconciliation;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.platform.storage.PassingFile;
import cn.techexchange.platform.storage.StoredContent;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Compares an export of the national system with the register here. Writes down differences and changes nothing else. */
@Singleton
public class Reconcile {
    private static final long MAX_BYTES = 20L * 1024 * 1024;
    private final ContentStore contents;
    private final OwnRegistrations registrations;
    private final Reconciliations reconciliations;
    private final Audit audit;
    private final Clock clock;

    Reconcile(
            ContentStore contents,
            OwnRegistrations registrations,
            Reconciliations reconciliations,
            Audit audit,
            Clock clock) {
        this.contents = contents;
        this.registrations = registrations;
        this.reconciliations = reconciliations;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException {@code TOO_LARGE}, {@code INVALID_INPUT} with row and column of each fault */
    @Transactional
    public Reconciliation reconcile(Caller caller, LocalDate from, LocalDate to, String fileName, InputStream content) {
        if (to.isBefore(from)) {
            throw ProblemException.invalid("to", "不能早于开始日期");
        }
        StoredContent stored = contents.put(content, MAX_BYTES);
        List<NationalRow> rows = read(stored.sha256());
        Comparison comparison = CompareRegisters.compare(rows, own(rows, from, to), from, to);
        int found = comparison.differences().size();
        var made = new Reconciliation(
                Ids.next(),
                from,
                to,
                fileName,
                stored.sha256(),
                rows.size(),
                comparison.matched(),
                found,
                found,
                caller.accountId(),
                LocalTime.now(clock));
        reconciliations.add(
                made,
                comparison.differences().stream()
                        .map(difference -> kept(made.id(), difference))
                        .toList());
        audit.record(
                caller.actor(),
                "REGISTERS_RECONCILED",
                new Audit.Subject("reconciliation", made.id()),
                "与国家系统导出文件核对：" + rows.size() + " 条，差异 " + found + " 处");
        return made;
    }

    private List<OwnRegistration> own(List<NationalRow> rows, LocalDate from, LocalDate to) {
        List<String> numbers = rows.stream().map(NationalRow::number).distinct().toList();
        return Stream.concat(
                        registrations.registeredBetween(from, to).stream(), registrations.withNumbers(numbers).stream())
                .distinct()
                .toList();
    }

    private static Difference kept(String reconciliationId, FoundDifference found) {
        OwnRegistration own = found.own();
        return new Difference(
                Ids.next(),
                reconciliationId,
                found.kind(),
                found.row(),
                own == null ? null : own.registrationId(),
                own == null ? "" : own.reference(),
                found.number(),
                found.projectName(),
                found.ours(),
                found.theirs(),
                null,
                "",
                null,
                null,
                null);
    }

    private List<NationalRow> read(String sha256) {
        try (InputStream content = contents.open(sha256)) {
            return PassingFile.read(content, NationalFile::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
