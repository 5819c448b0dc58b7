package cn.techexchange.registry.contract;

import cn.techexchange.platform.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page by page. */
record PdfText(List<String> pages) {
    private static final int MAX_PAGES = 1_000;
    private static final int MAX_PAGE_LENGTH = 20_000;

    /** Less is the stamp or page number of a scan, not its text. */
    private static final int LEAST_TEXT = 30;

    PdfText {
        pages = List.copyOf(pages);
    }

    /** @throws ProblemException {@code CONTRACT_TEXT_UNREADABLE} for a damaged, encrypted or over-long file */
    static PdfText read(InputStream content) {
        try (content;
                PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(content))) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw unreadable("PDF 最多 " + MAX_PAGES + " 页，请拆成合同文本和附件后上传。");
            }
            return new PdfText(pages(document));
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
            String text = stripper.getText(document).strip();
            pages.add(text.substring(0, Math.min(text.length(), MAX_PAGE_LENGTH)));
        }
        return pages;
    }

    /** Equal for files that say the same, whatever their layout; empty for a scan. */
    String sha256() {
        String text = String.join("", pages).replaceAll("\\s+", "");
        if (text.length() < LEAST_TEXT) {
            return "";
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProblemException unreadable(String detail) {
        return new ProblemException(ContractProblem.CONTRACT_TEXT_UNREADABLE, detail);
    }
}
