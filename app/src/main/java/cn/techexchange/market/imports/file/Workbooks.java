package cn.techexchange.market.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Guards against workbooks that are small when packed and fill the memory when opened. */
final class Workbooks {
    private static final long MAX_UNPACKED = 300L * 1024 * 1024;

    private Workbooks() {}

    /** Reads by the directory at the file's end, as spreadsheets do: what streams say of sizes is often missing. */
    static void requireReasonable(Path file) throws IOException {
        long size = 0;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Sniffer.refused("这不是 Excel 工作簿。请上传 .xlsx、.csv 或 .jsonl 文件");
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    size += unpacked(content, MAX_UNPACKED - size);
                }
            }
        } catch (ZipException e) {
            throw Sniffer.refused("文件已损坏，无法打开。请在 Excel 中重新保存后再上传");
        }
    }

    private static long unpacked(InputStream entry, long allowed) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            size += read;
            if (size > allowed) {
                throw Sniffer.refused("工作簿展开后过大。请拆分后再上传");
            }
        }
        return size;
    }
}
