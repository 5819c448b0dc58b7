package cn.techexchange.market.search.vocabulary.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.search.vocabulary.EditVocabulary;
import cn.techexchange.market.search.vocabulary.EntryOrigin;
import cn.techexchange.market.search.vocabulary.KeptEntry;
import cn.techexchange.market.search.vocabulary.ListVocabulary;
import cn.techexchange.market.search.vocabulary.web.VocabularyAnswers.VocabularyEntryBody;
import cn.techexchange.market.search.vocabulary.web.VocabularyAnswers.VocabularyEntryView;
import cn.techexchange.market.search.vocabulary.web.VocabularyAnswers.VocabularyPage;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** The bureau keeps the words that find each other. */
@Controller("/api/administration/vocabulary")
@Secured(Role.Name.ADMINISTRATOR)
class VocabularyController {
    private final ListVocabulary list;
    private final EditVocabulary edit;

    VocabularyController(ListVocabulary list, EditVocabulary edit) {
        this.list = list;
        this.edit = edit;
    }

    @Get
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    VocabularyPage list(
            @Nullable @QueryValue @Size(max = 100) String q,
            @Nullable @QueryValue EntryOrigin origin,
            @Nullable @QueryValue Boolean enabled,
            @Nullable @QueryValue @Size(max = 40) String cursor,
            @QueryValue(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size) {
        ListVocabulary.Found found =
                list.list(new ListVocabulary.Wanted(q == null ? "" : q, origin, enabled), cursor, size);
        return new VocabularyPage(
                found.page().items().stream().map(VocabularyEntryView::of).toList(),
                found.page().next(),
                found.total());
    }

    @Post
    HttpResponse<VocabularyEntryView> add(
            @Parameter(hidden = true) Caller caller, @Body @Valid VocabularyEntryBody body) {
        return answer(edit.add(caller.actor(), body.draft())).status(HttpStatus.CREATED);
    }

    @Put("/{id}")
    HttpResponse<VocabularyEntryView> change(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Valid VocabularyEntryBody body) {
        return answer(edit.change(caller.actor(), id, EntityTag.required(ifMatch), body.draft()));
    }

    /** An own entry goes; a changed one becomes again what was delivered. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        edit.remove(caller.actor(), id, EntityTag.required(ifMatch));
    }

    private static MutableHttpResponse<VocabularyEntryView> answer(KeptEntry entry) {
        return HttpResponse.ok(VocabularyEntryView.of(entry)).header(HttpHeaders.ETAG, EntityTag.of(entry.version()));
    }
}
