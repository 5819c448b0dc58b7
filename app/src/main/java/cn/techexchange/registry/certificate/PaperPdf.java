package cn.techexchange.registry.certificate;

import cn.techexchange.platform.text.Sha256;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A paper as PDF, the same bytes for the same content: neither the hour nor chance has a part in it. */
@Singleton
final class PaperPdf {
    private static final int REGULAR = 400;
    private final PaperPage page;

    PaperPdf(PaperPage page) {
        this.page = page;
        XRLog.setLoggingEnabled(false);
    }

    byte[] of(PaperContent content) {
        String html = page.of(content);
        var builder = new PdfRendererBuilder();
        // Only the signs that occur are embedded, cut out of the whole font: none can be missing that the font has.
        builder.useFont(PaperFont::open, "Noto Sans SC", REGULAR, FontStyle.NORMAL, true);
        builder.useFastMode().withHtmlContent(html, null).withProducer("Technology exchange");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                var bytes = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            fix(document, content, html);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The two things a PDF takes from the clock, taken from the content instead. */
    private static void fix(PDDocument document, PaperContent content, String html) {
        PDDocumentInformation information = document.getDocumentInformation();
        ZonedDateTime decided = content.decision().on().atStartOfDay(cn.techexchange.platform.time.LocalTime.ZONE);
        information.setCreationDate(GregorianCalendar.from(decided));
        information.setModificationDate(GregorianCalendar.from(decided));
        information.setTitle(content.heading().title());
        document.setDocumentId(seed(html));
    }

    private static long seed(String html) {
        return ByteBuffer.wrap(Sha256.bytes(html)).getLong();
    }
}
