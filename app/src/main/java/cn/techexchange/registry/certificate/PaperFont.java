package cn.techexchange.registry.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * The font of all papers, without its entries for the radicals of dictionaries. Those share their shapes with ordinary
 * signs, and a PDF names a shape by the lowest sign that has it: who copied 土 out of a paper would get ⼟, which no
 * search finds.
 */
final class PaperFont {
    static final String RESOURCE = "fonts/NotoSansSC-Regular.ttf";
    private static final int TAG_CMAP = 0x636D6170;
    private static final int SEGMENTED_COVERAGE = 12;
    private static final int FIRST_RADICAL = 0x2E80;
    private static final int LAST_RADICAL = 0x2FDF;

    private PaperFont() {}

    static InputStream open() {
        try (InputStream in = PaperFont.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            byte[] font = Objects.requireNonNull(in, RESOURCE).readAllBytes();
            withoutRadicals(ByteBuffer.wrap(font));
            return new ByteArrayInputStream(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Follows the table directory of the OpenType format to the character map and its subtables. */
    private static void withoutRadicals(ByteBuffer font) {
        int map = offsetOf(font, TAG_CMAP);
        int subtables = Short.toUnsignedInt(font.getShort(map + 2));
        for (int i = 0; i < subtables; i++) {
            int subtable = map + font.getInt(map + 4 + 8 * i + 4);
            if (font.getShort(subtable) == SEGMENTED_COVERAGE) {
                clear(font, subtable);
            }
        }
    }

    private static int offsetOf(ByteBuffer font, int tag) {
        int tables = Short.toUnsignedInt(font.getShort(4));
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == tag) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("a font without a character map");
    }

    /** A group is its first sign, its last sign and the first sign's shape; shape 0 is none. */
    private static void clear(ByteBuffer font, int subtable) {
        int groups = font.getInt(subtable + 12);
        for (int i = 0; i < groups; i++) {
            int group = subtable + 16 + 12 * i;
            int first = font.getInt(group);
            if (first >= FIRST_RADICAL && font.getInt(group + 4) <= LAST_RADICAL) {
                font.putInt(group + 4, first);
                font.putInt(group + 8, 0);
            }
        }
    }
}
