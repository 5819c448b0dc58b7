package cn.techexchange.registry.contract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the text of a document into sentences, whatever its lines and pages look like. */
public final class Sentences {
    private static final String ENDS = "。！？；";
    private static final String CLOSING = "”’」』）】\"";
    private static final Pattern CLAUSE_NUMBER =
            Pattern.compile("第[一二三四五六七八九十百零〇\\d]+[条章节款]|[（][一二三四五六七八九十\\d]{1,3}[）]|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳]");
    private static final Pattern DECIMAL_NUMBER =
            Pattern.compile("\\d{1,2}(\\.\\d{1,2}){0,3}[、.．）]?(?=[\\p{IsHan}“《])(?![万亿元个年月日条项份套台吨公千%])");
    private static final Pattern HEADING = Pattern.compile("第[一二三四五六七八九十百零〇\\d]+[条章节][^，。；：！？、]{0,16}");
    /** The head of a contract: "委托方（甲方）：…", one to a line and without a full stop. */
    private static final Pattern LABEL = Pattern.compile("[\\p{IsHan}（）]{2,14}：");

    private static final Pattern ITEM =
            Pattern.compile("[（][一二三四五六七八九十\\d]{1,3}[）].*|\\d{1,2}[、.．）].*|[①-⑳].*|[a-h][.）].*");
    private static final Pattern LEAD = Pattern.compile("(.*?：)(?:$|[（][一1][）].*|1[、.．）].*|①.*|a[.）].*)");
    private static final Pattern CONTINUED = Pattern.compile("但|除[^了去]|不过|其中|试验结束后|.{0,24}(除外|不受此限)");

    private Sentences() {}

    /** @param pages as stored, which the places of the sentences refer to */
    public static List<Sentence> of(List<String> pages) {
        ReadText read = new PageReader(pages).read();
        String text = read.text();
        var sentences = new ArrayList<Sentence>();
        String lead = "";
        int from = 0;
        while (from < text.length()) {
            int to = end(read, text, from);
            String sentence = text.substring(from, to);
            Matcher leading = LEAD.matcher(sentence);
            boolean item = ITEM.matcher(sentence).matches();
            sentences.add(sentence(read, from, to, sentence, item ? lead : ""));
            if (leading.matches()) {
                lead = leading.group(1);
            } else if (!item) {
                lead = "";
            }
            from = to;
        }
        return sentences;
    }

    private static Sentence sentence(ReadText read, int from, int to, String text, String lead) {
        int page = read.page(from);
        int last = to - 1;
        while (read.page(last) != page) {
            last--;
        }
        return new Sentence(page, read.offset(from), read.offset(last) + 1, text, lead);
    }

    private static int end(ReadText read, String text, int from) {
        for (int i = from + 1; i <= text.length(); i++) {
            if (i == text.length() || isNumbered(read, text, from, i)) {
                return i;
            }
            if (isEnd(text, i - 1) && CLOSING.indexOf(text.charAt(i)) < 0 && !isContinued(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isEnd(String text, int index) {
        char character = text.charAt(index);
        if (ENDS.indexOf(character) >= 0) {
            return true;
        }
        boolean closing = CLOSING.indexOf(character) >= 0 && index > 0 && "。！？".indexOf(text.charAt(index - 1)) >= 0;
        return closing || (character == '.' && isHan(text, index - 1) && isHan(text, index + 1));
    }

    /** An exception belongs to what it is an exception to. */
    private static boolean isContinued(String text, int index) {
        return text.charAt(index - 1) == '；' && begins(CONTINUED, text, index);
    }

    private static boolean isNumbered(ReadText read, String text, int from, int index) {
        if (!read.isLineStart(index)) {
            return false;
        }
        String line = text.substring(from, index);
        if (HEADING.matcher(line).matches()) {
            return true;
        }
        char last = line.charAt(line.length() - 1);
        boolean ended = "：。；！？".indexOf(last) >= 0 || !isHan(line, line.length() - 1);
        return begins(CLAUSE_NUMBER, text, index)
                || (ended && begins(DECIMAL_NUMBER, text, index))
                || ("，、".indexOf(last) < 0 && begins(LABEL, text, index));
    }

    private static boolean begins(Pattern pattern, String text, int index) {
        return pattern.matcher(text).region(index, text.length()).lookingAt();
    }

    private static boolean isHan(String text, int index) {
        return index >= 0
                && index < text.length()
                && Character.UnicodeScript.of(text.charAt(index)) == Character.UnicodeScript.HAN;
    }
}
