package cn.techexchange.searchindex.bench;

import cn.techexchange.searchindex.text.Feeds;
import cn.techexchange.searchindex.text.Vocabulary;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.Random;
import java.util.stream.IntStream;

/** The ways in which a person types something else than what stands in the document. The same text is always changed alike. */
enum Disturbed {
    PLAIN {
        @Override
        String change(String text, Random random) {
            return text;
        }
    },
    WRONG_CHARACTER {
        @Override
        String change(String text, Random random) {
            int at = hanCharacter(text, random);
            return text.substring(0, at) + USUAL.charAt(random.nextInt(USUAL.length())) + text.substring(at + 1);
        }
    },
    MISSING_CHARACTER {
        @Override
        String change(String text, Random random) {
            int at = hanCharacter(text, random);
            return text.substring(0, at) + text.substring(at + 1);
        }
    },
    PINYIN {
        @Override
        String change(String text, Random random) {
            return Feeds.pinyin(text);
        }
    },
    PINYIN_RUN_TOGETHER {
        @Override
        String change(String text, Random random) {
            return Feeds.pinyin(text).replace(" ", "");
        }
    },
    FULL_WIDTH {
        @Override
        String change(String text, Random random) {
            var wide = new StringBuilder();
            text.chars()
                    .map(character -> character > ' ' && character < 0x7F ? character + TO_FULL_WIDTH : character)
                    .forEach(character -> wide.append((char) character));
            return wide.toString();
        }
    },
    TRADITIONAL {
        @Override
        String change(String text, Random random) {
            return ZhConverterUtil.toTraditional(text);
        }
    },
    /** A term gives way to its symbol or other name. */
    MIXED {
        @Override
        String change(String text, Random random) {
            return VOCABULARY.relatedTo(text).stream()
                    .filter(related -> related.relation() == Vocabulary.Relation.SAME)
                    .map(related -> renamed(text, related.terms().getFirst()))
                    .filter(renamed -> !renamed.equals(text))
                    .findFirst()
                    .orElse(text);
        }

        private String renamed(String text, String other) {
            return VOCABULARY.relatedTo(other).stream()
                    .flatMap(related -> related.terms().stream())
                    .filter(text::contains)
                    .findFirst()
                    .map(own -> text.replace(own, other))
                    .orElse(text);
        }
    };

    private static final String USUAL = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";
    private static final int TO_FULL_WIDTH = 0xFEE0;
    private static final Vocabulary VOCABULARY = Vocabulary.shipped();

    abstract String change(String text, Random random);

    private static int hanCharacter(String text, Random random) {
        int[] places = IntStream.range(0, text.length())
                .filter(at -> Character.isIdeographic(text.charAt(at)))
                .toArray();
        return places[random.nextInt(places.length)];
    }
}
