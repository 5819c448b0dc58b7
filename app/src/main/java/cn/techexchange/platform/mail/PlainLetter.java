package cn.techexchange.platform.mail;

import java.util.List;

/** A letter as plain text. */
final class PlainLetter {
    private PlainLetter() {}

    static String of(Letter letter) {
        var text = new StringBuilder();
        paragraphs(text, letter.opening());
        letter.sections().forEach(section -> section(text, section));
        paragraphs(text, letter.closing());
        if (!letter.stopAddress().isEmpty()) {
            text.append("不想再收到这类邮件：").append(letter.stopAddress()).append('\n');
        }
        return text.toString().strip() + "\n";
    }

    private static void paragraphs(StringBuilder text, List<String> paragraphs) {
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
    }

    private static void section(StringBuilder text, Letter.Section section) {
        if (!section.title().isEmpty()) {
            text.append("【").append(section.title()).append("】\n");
        }
        for (Letter.Item item : section.items()) {
            text.append("· ").append(item.title()).append('\n');
            if (!item.facts().isEmpty()) {
                text.append("  ").append(item.facts()).append('\n');
            }
            if (!item.address().isEmpty()) {
                text.append("  ").append(item.address()).append('\n');
            }
        }
        text.append('\n');
    }
}
