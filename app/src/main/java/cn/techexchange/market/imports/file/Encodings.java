package cn.techexchange.market.imports.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Character sets of text files: a mark at the start decides, else the first set that reads the whole file without error. */
final class Encodings {
    private static final char MARK = '\uFEFF';
    /** UTF-8 first: Chinese text in GB 18030 is practically never valid UTF-8, but the reverse often happens. */
    private static final List<String> TRIED = List.of("UTF-8", "GB18030");

    private Encodings() {}

    static String of(Path file, byte[] start) throws IOException {
        if (Sniffer.begins(start, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return StandardCharsets.UTF_16LE.name();
        }
        if (Sniffer.begins(start, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return StandardCharsets.UTF_16BE.name();
        }
        for (String encoding : TRIED) {
            if (reads(file, encoding)) {
                return encoding;
            }
        }
        throw Sniffer.refused("文字编码无法识别。请另存为 UTF-8 编码再上传");
    }

    /** Without the mark at the start; fails on bytes that are no text of the encoding. */
    static BufferedReader reader(Path file, String encoding) throws IOException {
        var decoder = Charset.forName(encoding)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    private static boolean reads(Path file, String encoding) throws IOException {
        try (Reader reader = reader(file, encoding)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
