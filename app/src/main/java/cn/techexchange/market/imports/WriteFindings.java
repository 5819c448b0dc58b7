package cn.techexchange.market.imports;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.imports.ReadImports.Place;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.file.TableWriter;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a pass's findings as a sheet to work through. */
@Singleton
public final class WriteFindings {
    private static final List<String> HEADINGS = List.of("行", "列", "级别", "问题", "填写的内容");
    private final ReadImports imports;

    WriteFindings(ReadImports imports) {
        this.imports = imports;
    }

    public void write(Caller caller, Place place, OutputStream out) throws IOException {
        try (TableWriter writer = TableWriter.open(FileFormat.CSV, out, "问题", HEADINGS, HEADINGS)) {
            @Nullable String cursor = null;
            do {
                Page<ImportFinding> page = imports.findings(caller, place, null, cursor, 1000);
                for (ImportFinding finding : page.items()) {
                    writer.row(List.of(
                            String.valueOf(finding.row()),
                            finding.column(),
                            finding.severity().label(),
                            finding.message(),
                            finding.value()));
                }
                cursor = page.next();
            } while (cursor != null);
        }
    }
}
