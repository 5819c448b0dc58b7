package cn.techexchange.registry.contract.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns pages into one row of characters: no blanks, no page numbers, no running heads. */
final class PageReader {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("第?\\d{1,4}页?([/／共]+第?\\d{1,4}页?)?|[-—–~·]+\\d{1,4}[-—–~·]+|第[一二三四五六七八九十百]+页");

    /** A line that opens this many pages or closes them is a running head. */
    private static final int REPEATED = 3;

    private final List<String> pages;
    private final Map<String, Integer> edges = new HashMap<>();

    PageReader(List<String> pages) {
        this.pages = pages;
        for (String page : pages) {
            List<Line> lines = lines(page);
            if (!lines.isEmpty()) {
                edges.merge(lines.getFirst().likeness(), 1, Integer::sum);
                edges.merge(lines.getLast().likeness(), 1, Integer::sum);
            }
        }
    }

    ReadText read() {
        var text = new ReadText();
        for (int page = 1; page <= pages.size(); page++) {
            List<Line> lines = lines(pages.get(page - 1));
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                if (!isFurniture(line, i == 0 || i == lines.size() - 1)) {
                    text.add(line, page);
                }
            }
        }
        return text;
    }

    private boolean isFurniture(Line line, boolean atEdge) {
        String bare = line.bare();
        boolean number =
                PAGE_NUMBER.matcher(bare).matches() && (atEdge || !bare.chars().allMatch(Character::isDigit));
        return number || (atEdge && edges.getOrDefault(line.likeness(), 0) >= REPEATED);
    }

    private static List<Line> lines(String page) {
        var lines = new ArrayList<Line>();
        int from = 0;
        while (from <= page.length()) {
            int end = page.indexOf('\n', from);
            int to = end < 0 ? page.length() : end;
            var line = new Line(page.substring(from, to), from);
            if (!line.bare().isEmpty()) {
                lines.add(line);
            }
            from = to + 1;
        }
        return lines;
    }

    /** @param offset of its first character in the page */
    record Line(String text, int offset) {
        String bare() {
            return text.replaceAll("[\\s\\u00a0\\u3000]+", "");
        }

        private String likeness() {
            return bare().replaceAll("\\d+", "#");
        }
    }
}
