package cn.techexchange.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocxTextTest {
    @Test
    void paragraphsAreLinesAndPageBreaksArePages() {
        byte[] file = DocxFiles.of("第一条 标的\n乙方交付<资料>。", "第二条 验收");

        assertThat(read(file).pages()).containsExactly("第一条 标的\n乙方交付<资料>。", "第二条 验收");
    }

    @Test
    void onlyAnArchiveWithABodyIsADocument() {
        assertThat(isDocx(DocxFiles.of("正文"))).isTrue();
        assertThat(isDocx(DocxFiles.archive("other.xml", "<a/>"))).isFalse();
        assertThat(isDocx("PK and nothing else".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    @Test
    void anInflatedArchiveIsRefused() {
        byte[] bomb = DocxFiles.archive("word/document.xml", "<w>" + " ".repeat(70 * 1024 * 1024) + "</w>");

        assertThat(bomb.length).isLessThan(1_000_000);
        assertThatThrownBy(() -> read(bomb))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ContractProblem.CONTRACT_TEXT_UNREADABLE));
    }

    @Test
    void aFileNeverLaidOutIsCutIntoPages() {
        assertThat(read(DocxFiles.of("乙方应当按期付款。\n".repeat(600))).pages()).hasSizeBetween(3, 4);
    }

    @Test
    void entitiesAreNotResolved() {
        byte[] file = DocxFiles.archive(
                "word/document.xml",
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w><p><t>&x;</t></p></w>");

        assertThatThrownBy(() -> read(file)).isInstanceOf(ProblemException.class);
    }

    private static PageTexts read(byte[] file) {
        return DocxText.read(new ByteArrayInputStream(file));
    }

    private static boolean isDocx(byte[] file) {
        return DocxText.isDocx(new ByteArrayInputStream(file));
    }
}
