package cn.techexchange.market.subscription;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.platform.mail.Letter;
import cn.techexchange.platform.web.PublicAddress;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** News as a letter: of each listing only what a visitor of the site may read. */
@Singleton
final class DigestLetter {
    private static final int SHOWN = 10;
    private static final int SUBJECT_LENGTH = 60;
    private final ItemNames names;
    private final PublicAddress site;

    DigestLetter(ItemNames names, PublicAddress site) {
        this.names = names;
        this.site = site;
    }

    Letter of(Rhythm rhythm, List<News> news, String stopAddress) {
        int total = news.stream().mapToInt(one -> one.pieces().size()).sum();
        return new Letter(
                subject(rhythm, news, total),
                List.of("您订阅的内容有 " + total + " 项更新。"),
                news.stream().map(this::section).toList(),
                List.of("管理订阅：" + site.of("/work/subscriptions"), "昆都仑区科技成果交易平台。邮件由平台自动发送，请不要回复。"),
                stopAddress);
    }

    private static String subject(Rhythm rhythm, List<News> news, int total) {
        if (total == 1) {
            News only = news.getFirst();
            String title = only.pieces().getFirst().item().title();
            String text = "“" + only.subscription().name() + "”有新内容：" + title;
            return text.length() <= SUBJECT_LENGTH ? text : text.substring(0, SUBJECT_LENGTH - 1) + "…";
        }
        return (rhythm == Rhythm.AT_ONCE ? "" : rhythm.label() + "提醒：") + "您订阅的内容有 " + total + " 项更新";
    }

    private Letter.Section section(News news) {
        Stream<Letter.Item> shown = news.pieces().stream().limit(SHOWN).map(this::item);
        int more = news.pieces().size() - SHOWN;
        Stream<Letter.Item> rest = more <= 0
                ? Stream.of()
                : Stream.of(new Letter.Item(
                        "另有 " + more + " 项，请到平台查看",
                        "",
                        site.of("/work/subscriptions/" + news.subscription().id())));
        return new Letter.Section(
                news.subscription().name(), Stream.concat(shown, rest).toList());
    }

    private Letter.Item item(News.Piece piece) {
        MarketItem item = piece.item();
        String facts = Stream.of(
                        item.kind().noun(),
                        item.document().owner().name(),
                        names.field(item),
                        names.industry(item),
                        piece.note())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
        String path = item.kind() == ListingKind.ACHIEVEMENT ? "/achievements/" : "/demands/";
        return new Letter.Item(item.title(), facts, site.of(path + item.id()));
    }
}
