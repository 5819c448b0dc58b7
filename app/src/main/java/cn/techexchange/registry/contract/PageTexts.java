package cn.techexchange.registry.contract;

import cn.techexchange.platform.text.Sha256;
import java.util.List;
import java.util.Optional;

/** The text of a file, page by page. */
record PageTexts(List<String> pages) {
    static final PageTexts NONE = new PageTexts(List.of());

    /** Longer pages are no pages of a contract. */
    static final int MAX_PAGE_LENGTH = 20_000;

    /** Less is the stamp or page number of a scan, not its text. */
    private static final int LEAST_TEXT = 30;

    /** Less is a cover sheet, whose likeness to others says nothing. */
    private static final int LEAST_SKETCHED = 300;

    PageTexts {
        pages = pages.stream()
                .map(page -> page.substring(0, Math.min(page.length(), MAX_PAGE_LENGTH)))
                .toList();
    }

    /** Equal for files that say the same, whatever their layout; empty for a scan. */
    String sha256() {
        String text = withoutBlanks();
        if (text.length() < LEAST_TEXT) {
            return "";
        }
        return Sha256.of(text);
    }

    Optional<DocumentSketch> sketch() {
        String text = withoutBlanks();
        return text.length() < LEAST_SKETCHED ? Optional.empty() : Optional.of(DocumentSketch.of(text));
    }

    private String withoutBlanks() {
        return String.join("", pages).replaceAll("\\s+", "");
    }
}
