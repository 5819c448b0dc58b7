package cn.techexchange.platform.mail;

import java.util.List;

/**
 * What a mail says, in zh-CN, before it is written as plain text and as HTML. Public content only: a mail passes machines of others.
 *
 * @param sections lists between the opening and the closing words; may be empty
 * @param stopAddress where the reader stops such mails; empty for a mail that the reader asked for
 */
public record Letter(
        String subject, List<String> opening, List<Section> sections, List<String> closing, String stopAddress) {
    public Letter {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
    }

    /** A letter of one paragraph and one link. */
    public static Letter note(String subject, String text, Item link, List<String> closing) {
        return new Letter(subject, List.of(text), List.of(new Section("", List.of(link))), closing, "");
    }

    /** @param title may be empty */
    public record Section(String title, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /** @param facts one line under the title; may be empty */
    public record Item(String title, String facts, String address) {}
}
