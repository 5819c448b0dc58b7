package cn.techexchange.registry.contract;

import cn.techexchange.platform.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a PDF, page by page. */
final class PdfText {
    private static final int MAX_PAGES = 1_000;

    private PdfText() {}

    /** @throws ProblemException {@code CONTRACT_TEXT_UNREADABLE} for a damaged, encrypted or over-long file */
    static PageTexts read(InputStream content) {
        try (content;
                PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(content))) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw unreadable("PDF 最多 " + MAX_PAGES + " 页，请拆成合同文本和附件后上传。");
            }
            return new PageTexts(pages(document));
        } catch (IOException e) {
            throw unreadable("PDF 已损坏或设有密码。请另存为没有密码的 PDF 后上传。");
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        var pages = new ArrayList<String>();
        var stripper = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).strip());
        }
        return pages;
    }

    private static ProblemException unreadable(String detail) {
        return new ProblemException(ContractProblem.CONTRACT_TEXT_UNREADABLE, detail);
    }
}
