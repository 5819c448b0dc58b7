package cn.techexchange.market.listing.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.market.listing.Completeness;
import cn.techexchange.market.listing.Listing;
import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.ListingForms;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.ListingState;
import cn.techexchange.market.listing.Listings;
import cn.techexchange.market.listing.OwnListing;
import cn.techexchange.market.listing.SaveDraft;
import cn.techexchange.market.listing.StartListing;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The working copies of the caller's own organisation, whatever their kind. */
@Singleton
public final class OwnCopies {
    private final Listings listings;
    private final ListingForms forms;
    private final StartListing start;
    private final SaveDraft save;

    OwnCopies(Listings listings, ListingForms forms, StartListing start, SaveDraft save) {
        this.listings = listings;
        this.forms = forms;
        this.start = start;
        this.save = save;
    }

    public Page<ListingStatus> list(
            Caller caller, ListingKind kind, @Nullable ListingState state, @Nullable String cursor, int size) {
        return listings.listOwned(kind, caller.requireOrganization(), state, cursor, size)
                .map(ListingStatus::of);
    }

    public <C extends ListingContent, A> HttpResponse<A> start(
            Caller caller, ListingKind kind, C content, Answer<C, A> answer) {
        return tagged(HttpResponse.created(""), start.start(caller, kind, content), answer);
    }

    public <C extends ListingContent, A> HttpResponse<A> get(
            Caller caller, ListingKind kind, String id, Answer<C, A> answer) {
        return tagged(HttpResponse.ok(), listings.getOwned(kind, id, caller.requireOrganization()), answer);
    }

    public <C extends ListingContent, A> HttpResponse<A> save(
            Caller caller, Wanted wanted, C content, Answer<C, A> answer) {
        var target = new OwnListing.Target(wanted.id(), EntityTag.required(wanted.ifMatch()));
        listings.getOwned(wanted.kind(), wanted.id(), caller.requireOrganization());
        return tagged(HttpResponse.ok(), save.save(caller, target, content), answer);
    }

    @SuppressWarnings("unchecked")
    private <C extends ListingContent, A> HttpResponse<A> tagged(
            MutableHttpResponse<?> response, Listing listing, Answer<C, A> answer) {
        ListingStatus status = ListingStatus.of(listing);
        A body = answer.of(status, (C) listing.content(), forms.completeness(listing.kind(), listing.content()));
        return response.header("ETag", EntityTag.of(status.version())).body(body);
    }

    /** @param ifMatch as the header has it */
    public record Wanted(
            ListingKind kind, String id, @Nullable String ifMatch) {}

    /** The body that a kind answers with. */
    public interface Answer<C extends ListingContent, A> {
        A of(ListingStatus status, C content, Completeness completeness);
    }
}
