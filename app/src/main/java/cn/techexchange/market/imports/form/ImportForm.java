package cn.techexchange.market.imports.form;

import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.ListingKind;
import java.util.Map;

/** Turns rows into the content of one kind of listing and back. */
interface ImportForm {
    ListingKind kind();

    ListingContent read(CellReader cells);

    /** The public fields by name, as {@link #read} understands them; contacts are left out. */
    Map<String, String> write(ListingContent content);
}
