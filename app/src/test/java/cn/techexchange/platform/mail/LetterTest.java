package cn.techexchange.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static final Letter LETTER = new Letter(
            "主题",
            List.of("您订阅的内容有 1 项更新。"),
            List.of(new Letter.Section(
                    "裂纹<控制>", List.of(new Letter.Item("含量<0.5% & 更\"稳\"", "成果 · 北方工业大学", "https://x.cn/a?b=1&c=2")))),
            List.of("管理订阅"),
            "https://x.cn/unsubscribe#t");

    @Test
    void plainTextNamesEachThingWithItsAddress() {
        assertThat(PlainLetter.of(LETTER)).isEqualTo("""
                        您订阅的内容有 1 项更新。

                        【裂纹<控制>】
                        · 含量<0.5% & 更"稳"
                          成果 · 北方工业大学
                          https://x.cn/a?b=1&c=2

                        管理订阅

                        不想再收到这类邮件：https://x.cn/unsubscribe#t
                        """);
    }

    @Test
    void whatPeopleWroteCannotBecomeMarkup() {
        String html = HtmlLetter.of(LETTER);

        assertThat(html)
                .contains("裂纹&lt;控制&gt;")
                .contains("含量&lt;0.5% &amp; 更&quot;稳&quot;")
                .contains("href=\"https://x.cn/a?b=1&amp;c=2\"")
                .contains("href=\"https://x.cn/unsubscribe#t\"")
                .doesNotContain("<控制>");
    }

    @Test
    void aLetterThatWasAskedForHasNothingToStop() {
        Letter note = Letter.note("测试", "正文", new Letter.Item("链接", "", "https://x.cn"), List.of());

        assertThat(PlainLetter.of(note)).doesNotContain("不想再收到");
        assertThat(HtmlLetter.of(note)).doesNotContain("退订");
    }
}
