package cn.techexchange.market.search;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.searchindex.Classification;
import cn.techexchange.searchindex.DocumentKey;
import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.IndexedDocument;
import java.time.LocalDate;

/**
 * The public part of a listed achievement or demand, in the one shape that finding, showing and comparing need.
 *
 * @param document what goes into the index
 * @param terms what is compared but not indexed
 */
public record MarketItem(IndexedDocument document, ItemTerms terms) {
    public String id() {
        return document.key().id();
    }

    public ListingKind kind() {
        return ListingKind.valueOf(document.key().kind());
    }

    /** Ready to be written under the version that the index counts by. */
    IndexedDocument document(long version) {
        DocumentKey key = document.key();
        return new IndexedDocument(
                new DocumentKey(key.id(), key.kind(), version, key.demo()),
                document.texts(),
                document.owner(),
                document.classification(),
                document.price(),
                document.dates());
    }

    public DocumentTexts texts() {
        return document.texts();
    }

    public String title() {
        return document.texts().title();
    }

    public Classification classification() {
        return document.classification();
    }

    public boolean isOver(LocalDate today) {
        return document.dates().validUntil().filter(today::isAfter).isPresent();
    }
}
