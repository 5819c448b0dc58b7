package cn.techexchange.demo;

/** Real PDF files with Chinese text, as the demonstration's are made. */
public final class ChinesePdfs {
    private ChinesePdfs() {}

    /** Long lines are broken and pages turned as on paper. */
    public static byte[] of(String text) {
        return PdfPages.of(text.lines().toList());
    }
}
