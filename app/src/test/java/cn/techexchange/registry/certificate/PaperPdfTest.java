package cn.techexchange.registry.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class PaperPdfTest {
    private static final PaperContent.Party PARTY =
            new PaperContent.Party("买方", "包头某某稀土新材料科技股份有限公司", "91150203MA0000000X");
    private final PaperPdf pdf = new PaperPdf(new PaperPage());

    @Test
    void theSameContentGivesTheSameBytes() throws InterruptedException {
        PaperContent content = certificate("镨钕铽镝萃取分离", List.of(PARTY));

        byte[] first = pdf.of(content);
        // A PDF's dates are in seconds.
        Thread.sleep(1_100);

        assertThat(pdf.of(content)).isEqualTo(first);
        assertThat(pdf.of(certificate("镨钕铽镝萃取", List.of(PARTY)))).isNotEqualTo(first);
    }

    @Test
    void aContractOfTwentyPartiesAndALongNameStaysOnePage() {
        PdfPaper read = PdfPaper.read(pdf.of(certificate("稀土".repeat(100), Collections.nCopies(20, PARTY))));

        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.text()).contains("核验码");
    }

    @Test
    void aRefusalOfTwoThousandSignsStaysOnePage() {
        PaperContent content = refusal("请写明技术指标，并附验收标准。\n".repeat(133));

        PdfPaper read = PdfPaper.read(pdf.of(content));

        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.text()).contains("不予登记通知书", "标的不明确", "核验码");
    }

    /** 土, 人, 方, 用 and 页 have shapes that radicals have too. */
    @Test
    void whatIsCopiedOutOfAPaperIsWhatWasWritten() {
        PdfPaper read = PdfPaper.read(pdf.of(certificate("土人方用页文面", List.of(PARTY))));

        assertThat(read.text()).contains("土人方用页文面");
    }

    @Test
    void signsThatMeanSomethingInMarkupStandAsTheyAre() {
        PdfPaper read = PdfPaper.read(pdf.of(certificate("<b>A&B</b> {{qr}} $1\\\u0007", List.of(PARTY))));

        assertThat(read.text()).contains("<b>A&B</b> {{qr}} $1\\");
    }

    /** GBK has all 20,902 unified ideographs of the first Unicode block; names of people need rare ones. */
    @Test
    void theFontHasEverySignOfGbk() throws IOException {
        try (InputStream in = PaperFont.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            var encoder = Charset.forName("GBK").newEncoder();

            assertThat(IntStream.rangeClosed(0x4E00, 0x9FA5)
                            .filter(sign -> encoder.canEncode((char) sign))
                            .filter(sign -> glyphs.getGlyphId(sign) == 0))
                    .isEmpty();
        }
    }

    private static PaperContent certificate(String project, List<PaperContent.Party> parties) {
        return content(project, parties, "2026150200000123", "");
    }

    private static PaperContent refusal(String text) {
        return content("稀土钢连铸保护渣", List.of(PARTY, PARTY), null, text);
    }

    private static PaperContent content(
            String project,
            List<PaperContent.Party> parties,
            @org.jspecify.annotations.Nullable String number,
            String text) {
        PaperKind kind = number == null ? PaperKind.REFUSAL : PaperKind.CERTIFICATE;
        List<String> grounds = number == null ? List.of("标的不明确") : List.of();
        return new PaperContent(
                new PaperContent.Heading(kind.title(), "准予登记。", "KQ-2026-000123", number),
                new PaperContent.Deal(project, "技术开发（委托开发）", parties, 100_000_000, 80_000_000),
                new PaperContent.Decision(LocalDate.of(2026, 11, 23), "昆都仑区科学技术局", "李喆", "规则", true, grounds, text),
                number == null ? null : new PaperContent.Proof(12, "0123456789abcdef".repeat(4)),
                new PaperContent.Check("7KQ2M0000011111ABCDE", "https://exchange.example/verify/7KQ2M0000011111ABCDE"));
    }
}
