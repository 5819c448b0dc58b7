package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.web.PublicAddress;
import cn.techexchange.searchindex.IndexedDocument;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A found listing as a row of a table. */
@Singleton
final class FoundRow {
    static final List<String> HEADINGS = List.of(
            "名称", "摘要", "发布单位", "单位类型", "技术领域", "规划产业", "所在地区", "成熟度", "合作方式", "最低金额（元）", "最高金额（元）", "发布日期", "有效期至",
            "演示数据", "网址");
    static final List<String> NAMES = List.of(
            "title",
            "summary",
            "organization",
            "organizationKind",
            "field",
            "industry",
            "region",
            "maturity",
            "modes",
            "low",
            "high",
            "publishedOn",
            "validUntil",
            "demo",
            "address");
    private static final int FEN = 2;
    private final ItemNames names;
    private final PublicAddress address;

    FoundRow(ItemNames names, PublicAddress address) {
        this.names = names;
        this.address = address;
    }

    List<String> of(MarketItem item) {
        IndexedDocument document = item.document();
        var maturity = item.classification().maturity();
        String place = item.kind() == ListingKind.ACHIEVEMENT ? "/achievements/" : "/demands/";
        return List.of(
                item.title(),
                item.texts().summary(),
                document.owner().name(),
                names.organizationKind(item),
                names.field(item),
                names.industry(item),
                names.region(item),
                maturity.isPresent() ? names.maturity(maturity.getAsInt()) : "",
                String.join("；", names.modes(item)),
                yuan(item.terms().lowFen()),
                yuan(item.terms().highFen()),
                day(document.dates().listedOn()),
                day(document.dates().validUntil()),
                document.key().demo() ? "是" : "",
                address.of(place + item.id()));
    }

    /** A row that only says something. */
    static List<String> note(String text) {
        var row = new ArrayList<>(Collections.nCopies(HEADINGS.size(), ""));
        row.set(0, text);
        return row;
    }

    private static String yuan(OptionalLong fen) {
        return fen.isPresent() ? BigDecimal.valueOf(fen.getAsLong(), FEN).toPlainString() : "";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
