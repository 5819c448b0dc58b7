package cn.techexchange.market.imports;

import cn.techexchange.market.imports.form.Severity;

/**
 * Something about one place of a file.
 *
 * @param row as the person sees it in the file
 * @param column its heading there
 * @param message zh-CN, what is wrong and what would be right
 * @param value what stands there, shortened
 */
public record ImportFinding(long row, String column, Severity severity, String message, String value) {
    private static final int SHOWN = 60;

    public ImportFinding {
        value = shortened(value, SHOWN);
        column = shortened(column, SHOWN);
    }

    private static String shortened(String text, int length) {
        String line = text.strip().replaceAll("[\\p{Cc}\\p{Cs}]+", " ");
        return line.codePointCount(0, line.length()) <= length
                ? line
                : line.substring(0, line.offsetByCodePoints(0, length)) + "…";
    }
}
