package cn.techexchange.registry.contract.clause;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/** Characters in reading order, each with its place in its page. */
final class ReadText {
    private static final int FIRST_SIZE = 4096;
    private final StringBuilder characters = new StringBuilder();
    private int[] pages = new int[FIRST_SIZE];
    private int[] offsets = new int[FIRST_SIZE];
    private final BitSet lineStarts = new BitSet();

    void add(PageReader.Line line, int page) {
        lineStarts.set(characters.length());
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
                boolean inNumber = isDigit(text, i - 1) && isDigit(text, i + 1);
                add(inNumber && !Character.isDigit(character) ? character : plain(character), page, line.offset() + i);
            }
        }
    }

    String text() {
        return characters.toString();
    }

    boolean isLineStart(int index) {
        return lineStarts.get(index);
    }

    int page(int index) {
        return pages[index];
    }

    int offset(int index) {
        return offsets[index];
    }

    private void add(char character, int page, int offset) {
        int index = characters.length();
        if (index == pages.length) {
            pages = Arrays.copyOf(pages, index * 2);
            offsets = Arrays.copyOf(offsets, index * 2);
        }
        characters.append(character);
        pages[index] = page;
        offsets[index] = offset;
    }

    private static boolean isDigit(String text, int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }

    /** One form for each sign: PDFs carry radicals in place of characters, and half-width punctuation. */
    private static char plain(char character) {
        return switch (character) {
            case ',' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            case '!' -> '！';
            case '?' -> '？';
            default -> isVariant(character) ? unified(character) : character;
        };
    }

    private static boolean isVariant(char character) {
        return (character >= 0x2E80 && character <= 0x2FDF)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFF10 && character <= 0xFF19)
                || (character >= 0xFF21 && character <= 0xFF5A);
    }

    private static char unified(char character) {
        String unified = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
        return unified.length() == 1 ? unified.charAt(0) : character;
    }
}
