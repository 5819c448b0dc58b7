package cn.techexchange.registry.nationalform;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.file.TableWriter;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.page.Page;
import cn.techexchange.registry.registration.QueueFilter;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Registration;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Writes registration forms as a sheet; each sheet leaves an entry in the audit trail, because forms name people. */
@Singleton
public class ExportForms {
    /** About what a sheet of the desk is still worked with; more belongs to the statistics. */
    private static final int MOST_ROWS = 5_000;

    private static final int PAGE = 200;
    private final ReadRegistrations read;
    private final FiledForms forms;
    private final FormColumns columns;
    private final Audit audit;

    ExportForms(ReadRegistrations read, FiledForms forms, FormColumns columns, Audit audit) {
        this.read = read;
        this.forms = forms;
        this.columns = columns;
        this.audit = audit;
    }

    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} for those who may not see it, too */
    @Transactional
    public Sheet one(Caller caller, String registrationId, FileFormat format) {
        Registration registration = read.get(caller, registrationId);
        byte[] bytes = write(format, rows -> rows.row(columns.row(forms.of(registration))));
        record(caller, registrationId, registration.reference() + " 导出登记表");
        return new Sheet("技术合同登记表-" + registration.reference() + "." + format.extension(), format, bytes);
    }

    /** For the desk: the same rows as its queue, in the same order. @param filter nothing for a queue that is empty */
    @Transactional
    public Sheet list(Caller caller, Optional<QueueFilter> filter, FileFormat format) {
        byte[] bytes = write(format, rows -> {
            if (filter.isPresent()) {
                all(filter.get(), rows);
            }
        });
        record(caller, "list", "导出登记表清单：" + filter.map(QueueFilter::inWords).orElse("无"));
        return new Sheet("技术合同登记表清单." + format.extension(), format, bytes);
    }

    private void all(QueueFilter filter, TableWriter rows) throws IOException {
        String cursor = null;
        int written = 0;
        do {
            Page<Registration> page = read.queue(filter, cursor, PAGE);
            for (Registration registration : page.items()) {
                rows.row(columns.row(forms.of(registration)));
            }
            written += page.items().size();
            cursor = page.next();
        } while (cursor != null && written < MOST_ROWS);
    }

    private byte[] write(FileFormat format, Rows rows) {
        var bytes = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.open(format, bytes, "技术合同登记表", columns.headings(), columns.headings())) {
            rows.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void record(Caller caller, String subject, String detail) {
        audit.record(caller.actor(), "REGISTRATION_FORM_EXPORTED", new Audit.Subject("registration", subject), detail);
    }

    /** What fills a sheet. */
    private interface Rows {
        void write(TableWriter writer) throws IOException;
    }

    /** @param name of the file */
    public record Sheet(String name, FileFormat format, byte[] bytes) {}
}
