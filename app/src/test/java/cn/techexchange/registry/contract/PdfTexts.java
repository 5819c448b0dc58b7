package cn.techexchange.registry.contract;

import java.io.ByteArrayInputStream;

/** The text that the platform reads out of a PDF. */
public final class PdfTexts {
    private PdfTexts() {}

    public static String of(byte[] pdf) {
        return String.join("\n", PdfText.read(new ByteArrayInputStream(pdf)).pages());
    }
}
