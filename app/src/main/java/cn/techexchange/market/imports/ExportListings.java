package cn.techexchange.market.imports;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.market.imports.file.TableWriter;
import cn.techexchange.market.imports.form.ImportField;
import cn.techexchange.market.imports.form.ImportFields;
import cn.techexchange.market.imports.form.ReadRow;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.platform.page.Page;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the listings of one's own organisation in the form in which they can be imported; public fields only. */
@Singleton
public final class ExportListings {
    private static final int PAGE = 500;
    private final Listings listings;
    private final ImportFields fields;
    private final ReadRow rows;

    ExportListings(Listings listings, ImportFields fields, ReadRow rows) {
        this.listings = listings;
        this.fields = fields;
        this.rows = rows;
    }

    /** @return how many were written; secret ones are left out */
    public long write(Caller caller, ListingKind kind, FileFormat format, OutputStream out) throws IOException {
        String organization = caller.requireOrganization();
        List<ImportField> columns = fields.of(kind);
        List<String> headings = columns.stream().map(ImportField::heading).toList();
        List<String> names = columns.stream().map(ImportField::name).toList();
        long count = 0;
        try (TableWriter writer = TableWriter.open(format, out, kind.noun(), headings, names)) {
            @Nullable String cursor = null;
            do {
                Page<Listing> page = listings.listOwned(kind, organization, null, cursor, PAGE);
                for (Listing listing : page.items()) {
                    if (!listing.content().secret()) {
                        writer.row(values(kind, listing, names));
                        count++;
                    }
                }
                cursor = page.next();
            } while (cursor != null);
        }
        return count;
    }

    private List<String> values(ListingKind kind, Listing listing, List<String> names) {
        Map<String, String> values = rows.write(kind, listing.content());
        String id = Objects.requireNonNullElse(listing.origin().sourceId(), listing.id());
        return names.stream()
                .map(name -> name.equals("sourceId") ? id : values.getOrDefault(name, ""))
                .toList();
    }
}
