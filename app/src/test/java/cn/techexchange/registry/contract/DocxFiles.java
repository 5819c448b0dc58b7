package cn.techexchange.registry.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Real Word documents, as small as the format allows. */
public final class DocxFiles {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxFiles() {}

    /** One page for each text, one paragraph for each line. */
    public static byte[] of(String... pages) {
        String body = Arrays.stream(pages)
                .map(DocxFiles::paragraphs)
                .collect(Collectors.joining("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"));
        return archive(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>" + body
                        + "</w:body></w:document>");
    }

    public static byte[] archive(String entry, String text) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("[Content_Types].xml"));
            archive.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            archive.putNextEntry(new ZipEntry(entry));
            archive.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String paragraphs(String page) {
        return page.lines()
                .map(line -> line.replace("&", "&amp;").replace("<", "&lt;"))
                .map(line -> "<w:p><w:r><w:t xml:space=\"preserve\">" + line + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
    }
}
