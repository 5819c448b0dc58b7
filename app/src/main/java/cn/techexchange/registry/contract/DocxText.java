package cn.techexchange.registry.contract;

import cn.techexchange.platform.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text of a Word document (ECMA-376): the body of one archive entry as a stream. Pages are those that Word laid
 * out last; a file that was never laid out is cut where a page would be full.
 */
final class DocxText {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-tika-ooxml", MEDIA_TYPE);
    private static final String BODY = "word/document.xml";

    /** A thousand pages of text with all their markup; more is an archive made to fill the memory. */
    private static final long MAX_INFLATED = 64L * 1024 * 1024;

    private static final int MAX_ENTRIES = 10_000;
    private static final int FULL_PAGE = 1_800;
    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();

    private DocxText() {}

    static boolean isDocx(InputStream content) {
        try (content;
                var archive = new ZipInputStream(content)) {
            return isAtBody(archive);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** @throws ProblemException {@code CONTRACT_TEXT_UNREADABLE} for a damaged or inflated file */
    static PageTexts read(InputStream content) {
        try (content;
                var archive = new ZipInputStream(content)) {
            var text = new DocxText();
            if (isAtBody(archive)) {
                text.body(new BoundedInput(archive, MAX_INFLATED));
            }
            text.turn();
            return new PageTexts(text.pages);
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new ProblemException(ContractProblem.CONTRACT_TEXT_UNREADABLE, "Word 文件已损坏、设有密码或内容过大。请另存为 PDF 后上传。");
        }
    }

    private static boolean isAtBody(ZipInputStream archive) throws IOException {
        var skipped = new BoundedInput(archive, MAX_INFLATED);
        int entries = 0;
        for (ZipEntry entry; (entry = archive.getNextEntry()) != null && entries < MAX_ENTRIES; entries++) {
            if (entry.getName().equals(BODY)) {
                return true;
            }
            skipped.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return false;
    }

    private void body(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in, "UTF-8");
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> page.append(xml.getElementText());
            case "tab" -> page.append(' ');
            case "br" -> lineBreak(xml);
            case "lastRenderedPageBreak" -> turn();
            default -> {}
        }
    }

    private void lineBreak(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("type")
                    && xml.getAttributeValue(i).equals("page")) {
                turn();
                return;
            }
        }
        page.append('\n');
    }

    private void end(String element) {
        switch (element) {
            case "p", "tr" -> {
                page.append('\n');
                if (page.length() > FULL_PAGE) {
                    turn();
                }
            }
            case "tc" -> page.append(' ');
            default -> {}
        }
    }

    private void turn() {
        String text = page.toString().strip();
        if (!text.isEmpty()) {
            pages.add(text);
        }
        page.setLength(0);
    }
}
