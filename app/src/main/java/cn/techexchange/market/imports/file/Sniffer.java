package cn.techexchange.market.imports.file;

import cn.techexchange.platform.problem.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out what a file is by its bytes; its name claims anything. */
public final class Sniffer {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Sniffer() {}

    /** @throws ProblemException {@code INVALID_INPUT} with what to do, when it is none of the three kinds */
    public static FileShape shapeOf(Path file) {
        try {
            byte[] start = start(file);
            if (begins(start, ZIP)) {
                Workbooks.requireReasonable(file);
                return new FileShape(FileFormat.XLSX, "");
            }
            if (begins(start, OLE2)) {
                throw refused("这是旧版 Excel 文件（.xls）或加密的工作簿。请在 Excel 中另存为 .xlsx 再上传");
            }
            String encoding = Encodings.of(file, start);
            return new FileShape(textFormat(file, encoding), encoding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileFormat textFormat(Path file, String encoding) throws IOException {
        try (BufferedReader reader = Encodings.reader(file, encoding)) {
            int first = firstVisible(reader);
            if (first == '[') {
                throw refused("这是一个 JSON 数组。请改为 JSON Lines：每行一个 JSON 对象");
            }
            if (first < 0) {
                throw refused("文件是空的");
            }
            return first == '{' ? FileFormat.JSON_LINES : FileFormat.CSV;
        } catch (CharacterCodingException e) {
            throw refused("文字编码无法识别。请另存为 UTF-8 编码再上传");
        }
    }

    private static int firstVisible(BufferedReader reader) throws IOException {
        int next = reader.read();
        while (next >= 0 && Character.isWhitespace(next)) {
            next = reader.read();
        }
        return next;
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    static boolean begins(byte[] bytes, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    static ProblemException refused(String message) {
        return ProblemException.invalid("file", message);
    }
}
