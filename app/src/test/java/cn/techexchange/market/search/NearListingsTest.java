package cn.techexchange.market.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.searchindex.Classification;
import cn.techexchange.searchindex.DocumentDates;
import cn.techexchange.searchindex.DocumentKey;
import cn.techexchange.searchindex.DocumentOwner;
import cn.techexchange.searchindex.DocumentPrice;
import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.IndexedDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class NearListingsTest {
    private static final String SUMMARY = "在连铸坯表面涂覆复合渣系，抑制高温氧化与表面裂纹，已完成六个月现场试验。";

    @Test
    void aVariantOfTheSameOwnerIsFoldedUnderTheFirst() {
        MarketItem first = item("a", "institute", "板坯表面裂纹控制装置（一型）", SUMMARY);
        MarketItem second = item("b", "institute", "板坯表面裂纹控制装置（二型）", SUMMARY);

        assertThat(NearListings.firsts(List.of(first, second))).isEqualTo(Map.of("b", "a"));
    }

    @Test
    void theSameTextOfAnotherOwnerStandsByItself() {
        MarketItem first = item("a", "institute", "板坯表面裂纹控制", SUMMARY);
        MarketItem second = item("b", "enterprise", "板坯表面裂纹控制", SUMMARY);

        assertThat(NearListings.firsts(List.of(first, second))).isEmpty();
    }

    @Test
    void anotherSubjectOfTheSameOwnerStandsByItself() {
        MarketItem first = item("a", "institute", "板坯表面裂纹控制", SUMMARY);
        MarketItem second = item("b", "institute", "稀土废料回收", "从抛光粉废液中回收氧化铈，回收率超过九成。");

        assertThat(NearListings.firsts(List.of(first, second))).isEmpty();
    }

    @Test
    void anonymousDemandsAreNeverFolded() {
        MarketItem first = item("a", "", "板坯表面裂纹控制", SUMMARY);
        MarketItem second = item("b", "", "板坯表面裂纹控制", SUMMARY);

        assertThat(NearListings.firsts(List.of(first, second))).isEmpty();
    }

    private static MarketItem item(String id, String owner, String title, String summary) {
        var document = new IndexedDocument(
                new DocumentKey(id, ListingKind.ACHIEVEMENT.name(), 1, false),
                DocumentTexts.of(title, summary),
                new DocumentOwner(owner, owner, "UNIVERSITY"),
                Classification.none(),
                DocumentPrice.none(),
                new DocumentDates(Optional.empty(), Optional.empty(), Instant.EPOCH));
        return new MarketItem(
                document, new ItemTerms("hidden", OptionalLong.empty(), OptionalLong.empty(), Optional.empty()));
    }
}
