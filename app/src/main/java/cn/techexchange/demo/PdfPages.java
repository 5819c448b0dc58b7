package cn.techexchange.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Chinese text as PDF without shipping a font: ISO 32000-1, 9.7.5.2 lets a file name one of Adobe's Chinese fonts, which
 * every reader replaces by a font of its own.
 */
final class PdfPages {
    private static final int COLUMNS = 80;
    private static final int LINES = 40;
    private static final COSName FONT = COSName.getPDFName("F1");

    private PdfPages() {}

    /** @param lines the first one is the title; long ones are broken */
    static byte[] of(List<String> lines) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            List<String> broken =
                    lines.stream().flatMap(line -> broken(line).stream()).toList();
            for (int from = 0; from < broken.size(); from += LINES) {
                page(document, broken.subList(from, Math.min(from + LINES, broken.size())));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        var fonts = new COSDictionary();
        fonts.setItem(FONT, font());
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        page.setResources(new PDResources(resources));
        var contents = new PDStream(document);
        try (var out = contents.createOutputStream()) {
            out.write(text(lines).getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(contents);
        document.addPage(page);
    }

    private static String text(List<String> lines) {
        var text = new StringBuilder("BT /F1 11 Tf 18 TL 70 780 Td\n");
        for (String line : lines) {
            String hex = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
            text.append('<').append(hex).append("> Tj T*\n");
        }
        return text.append("ET\n").toString();
    }

    private static COSDictionary font() {
        COSDictionary font = named(COSName.FONT, COSName.BASE_FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(glyphs())));
        return font;
    }

    private static COSDictionary glyphs() {
        var collection = new COSDictionary();
        collection.setItem(COSName.REGISTRY, new COSString("Adobe"));
        collection.setItem(COSName.ORDERING, new COSString("GB1"));
        collection.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = named(COSName.FONT_DESC, COSName.FONT_NAME);
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary glyphs = named(COSName.FONT, COSName.BASE_FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        glyphs.setItem(COSName.CIDSYSTEMINFO, collection);
        glyphs.setItem(COSName.W, halfWidths());
        glyphs.setItem(COSName.FONT_DESC, descriptor);
        return glyphs;
    }

    private static COSDictionary named(COSName type, COSName nameKey) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        dictionary.setName(nameKey, "STSong-Light");
        return dictionary;
    }

    /** Glyphs 1 to 95 of the collection are the Latin ones; all others are a full square. */
    private static COSArray halfWidths() {
        var widths = new COSArray();
        for (int value : new int[] {1, 95, 500}) {
            widths.add(COSInteger.get(value));
        }
        return widths;
    }

    private static List<String> broken(String line) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int width = 0;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            int needed = character < 0x80 ? 1 : 2;
            if (width + needed > COLUMNS) {
                pieces.add(piece.toString());
                piece.setLength(0);
                width = 0;
            }
            piece.append(character);
            width += needed;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
