package cn.techexchange.registry.certificate;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a picture that a phone reads. */
final class QrCode {
    /** Enlarged, so that printers and scanners see whole squares. */
    private static final int DOTS_PER_SQUARE = 6;

    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0x000000;
    /** Squares around it that stay white (ISO/IEC 18004 wants four). */
    private static final int QUIET = 4;

    private QrCode() {}

    /** As the address of an image inside a page. */
    static String dataAddress(String text) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture(matrix(text)), "png", bytes);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitMatrix matrix(String text) {
        Map<EncodeHintType, Object> hints =
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET);
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), e);
        }
    }

    private static BufferedImage picture(BitMatrix matrix) {
        int side = matrix.getWidth() * DOTS_PER_SQUARE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = matrix.get(x / DOTS_PER_SQUARE, y / DOTS_PER_SQUARE);
                picture.setRGB(x, y, dark ? BLACK : WHITE);
            }
        }
        return picture;
    }
}
