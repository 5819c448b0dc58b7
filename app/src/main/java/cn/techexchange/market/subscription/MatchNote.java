package cn.techexchange.market.subscription;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.Criterion;
import cn.techexchange.market.search.MarketItem;
import java.util.List;
import java.util.stream.Collectors;

/** New matches of one listing as a note in the site. */
record MatchNote(String title, String text, String link) {
    private static final int TITLES = 3;

    /** @param some of the same listing, not empty */
    static MatchNote of(List<MatchNews> some) {
        MarketItem own = some.getFirst().own();
        String other = some.getFirst().found().kind().noun();
        String titles = some.stream()
                .limit(TITLES)
                .map(news -> "“" + news.found().title() + "”（内容得分 "
                        + news.match().score() + "/" + Criterion.mostByFacts() + "）")
                .collect(Collectors.joining("、"));
        String path = own.kind() == ListingKind.DEMAND ? "/work/demands/" : "/work/achievements/";
        return new MatchNote(
                "“" + own.title() + "”有 " + some.size() + " 项新匹配的" + other,
                titles + (some.size() > TITLES ? "等。" : "。"),
                path + own.id() + "/matches");
    }
}
