package cn.techexchange.searchindex;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A valid document to change one thing of. */
public record SampleDocument(IndexedDocument document) {
    public static SampleDocument achievement(String id) {
        return new SampleDocument(new IndexedDocument(
                new DocumentKey(id, "ACHIEVEMENT", 1, false),
                DocumentTexts.of("高矫顽力烧结钕铁硼磁体", "采用晶界扩散工艺制备NdFeB-35SH磁体,矫顽力提高3.5%。"),
                new DocumentOwner("org-1", "包头稀土研究院", "INSTITUTE"),
                new Classification(
                        List.of("4", "401"),
                        List.of("RARE_EARTH"),
                        List.of("15", "1502"),
                        List.of("LICENSE"),
                        OptionalInt.of(6)),
                new DocumentPrice(Optional.of("UP_TO_1M"), OptionalLong.of(80_000_000)),
                new DocumentDates(
                        Optional.of(LocalDate.of(2025, 3, 1)),
                        Optional.empty(),
                        Instant.parse("2025-03-01T00:00:00Z"))));
    }

    public static SampleDocument demand(String id) {
        var achievement = achievement(id);
        return achievement.key(new DocumentKey(id, "DEMAND", 1, false));
    }

    public SampleDocument key(DocumentKey key) {
        return new SampleDocument(new IndexedDocument(
                key,
                document.texts(),
                document.owner(),
                document.classification(),
                document.price(),
                document.dates()));
    }

    public SampleDocument version(long version) {
        return key(new DocumentKey(
                document.key().id(),
                document.key().kind(),
                version,
                document.key().demo()));
    }

    public SampleDocument texts(DocumentTexts texts) {
        return new SampleDocument(new IndexedDocument(
                document.key(),
                texts,
                document.owner(),
                document.classification(),
                document.price(),
                document.dates()));
    }

    public SampleDocument title(String title) {
        return texts(DocumentTexts.of(title, ""));
    }

    public SampleDocument classification(Classification classification) {
        return new SampleDocument(new IndexedDocument(
                document.key(),
                document.texts(),
                document.owner(),
                classification,
                document.price(),
                document.dates()));
    }

    public SampleDocument owner(DocumentOwner owner) {
        return new SampleDocument(new IndexedDocument(
                document.key(),
                document.texts(),
                owner,
                document.classification(),
                document.price(),
                document.dates()));
    }

    public SampleDocument price(DocumentPrice price) {
        return new SampleDocument(new IndexedDocument(
                document.key(),
                document.texts(),
                document.owner(),
                document.classification(),
                price,
                document.dates()));
    }

    public SampleDocument dates(DocumentDates dates) {
        return new SampleDocument(new IndexedDocument(
                document.key(),
                document.texts(),
                document.owner(),
                document.classification(),
                document.price(),
                dates));
    }
}
