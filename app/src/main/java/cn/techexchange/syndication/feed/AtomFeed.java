package cn.techexchange.syndication.feed;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.platform.web.PublicAddress;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes listings as Atom (RFC 4287). The same listings give the same bytes, so that readers' programs can ask whether it changed. */
@Singleton
public final class AtomFeed {
    private static final int SUMMARY = 300;
    private final ItemNames names;
    private final PublicAddress site;

    AtomFeed(ItemNames names, PublicAddress site) {
        this.names = names;
        this.site = site;
    }

    /** @param id stays the same for the life of the feed, and tells no secret */
    public Written write(String id, String title, List<MarketItem> items) {
        var feed = new Feed("atom_1.0");
        Instant updated =
                items.stream().map(AtomFeed::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
        feed.setId(id);
        feed.setTitle(title + " · 昆都仑区科技成果交易平台");
        feed.setUpdated(Date.from(updated));
        feed.setAuthors(List.of(person("昆都仑区科技成果交易平台")));
        feed.setAlternateLinks(List.of(link(site.of("/search"))));
        feed.setEntries(items.stream().map(this::entry).toList());
        try {
            return new Written(new WireFeedOutput().outputString(feed), updated);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Entry entry(MarketItem item) {
        String path = item.kind() == ListingKind.ACHIEVEMENT ? "/achievements/" : "/demands/";
        var entry = new Entry();
        entry.setId("urn:uuid:" + item.id());
        entry.setTitle("【" + item.kind().noun() + "】" + item.title());
        entry.setAlternateLinks(List.of(link(site.of(path + item.id()))));
        entry.setUpdated(Date.from(updated(item)));
        entry.setPublished(Date.from(updated(item)));
        String owner = item.document().owner().name();
        entry.setAuthors(List.of(person(owner.isEmpty() ? "匿名发布" : owner)));
        entry.setSummary(summary(item));
        return entry;
    }

    private Content summary(MarketItem item) {
        String facts = Stream.of(names.field(item), names.industry(item))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
        String text = item.texts().summary();
        String beginning = text.length() <= SUMMARY ? text : text.substring(0, SUMMARY) + "……";
        var content = new Content();
        content.setType("text");
        content.setValue(facts.isEmpty() ? beginning : facts + "。" + beginning);
        return content;
    }

    private static Instant updated(MarketItem item) {
        return item.document().dates().updatedAt();
    }

    private static Link link(String address) {
        var link = new Link();
        link.setRel("alternate");
        link.setHref(address);
        return link;
    }

    private static Person person(String name) {
        var person = new Person();
        person.setName(name);
        return person;
    }

    public record Written(String xml, Instant updatedAt) {}
}
