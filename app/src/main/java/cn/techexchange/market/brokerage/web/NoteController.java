package cn.techexchange.market.brokerage.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.brokerage.KeepNotes;
import cn.techexchange.market.brokerage.Note;
import cn.techexchange.market.brokerage.Notes;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.text.PlainText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A broker's notes; the bureau does not read them. */
@Controller("/api/brokerage/notes")
@Secured(Role.Name.BROKER)
class NoteController {
    private final Notes notes;
    private final KeepNotes keep;

    NoteController(Notes notes, KeepNotes keep) {
        this.notes = notes;
        this.keep = keep;
    }

    /** All of the own organisation, newest first. */
    @Get
    Page<NoteResponse> list(
            @Parameter(hidden = true) Caller caller,
            @QueryValue @Nullable @Size(max = 36) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return notes.list(caller.requireOrganization(), cursor, size).map(note -> NoteResponse.of(note, caller));
    }

    /** @param achievementId left out for notes about the demand alone */
    @Get("/about")
    List<NoteResponse> about(
            @Parameter(hidden = true) Caller caller,
            @QueryValue @Size(max = 36) String demandId,
            @QueryValue @Nullable @Size(max = 36) String achievementId) {
        var subject = new Note.Subject(demandId, Objects.requireNonNullElse(achievementId, ""));
        return notes.listOf(caller.requireOrganization(), subject).stream()
                .map(note -> NoteResponse.of(note, caller))
                .toList();
    }

    @Post
    HttpResponse<NoteResponse> write(@Parameter(hidden = true) Caller caller, @Body @Valid NoteRequest body) {
        var subject = new Note.Subject(body.demandId(), Objects.requireNonNullElse(body.achievementId(), ""));
        return HttpResponse.created(NoteResponse.of(keep.write(caller, subject, body.text()), caller));
    }

    @Delete("/{id}")
    HttpResponse<?> delete(@Parameter(hidden = true) Caller caller, String id) {
        keep.delete(caller, id);
        return HttpResponse.noContent();
    }

    @Serdeable
    record NoteRequest(
            @NotBlank @Size(max = 36) String demandId,
            @Nullable @Size(max = 36) String achievementId,

            @NotBlank @Size(max = 2000) @PlainText(multiline = true)
            String text) {}

    /** @param own whether the reader wrote it and may remove it */
    @Serdeable
    record NoteResponse(
            String id,
            String demandId,
            @Nullable String achievementId,
            String authorName,
            String text,
            Instant writtenAt,
            boolean own) {
        static NoteResponse of(Note note, Caller caller) {
            String achievement = note.subject().achievementId();
            return new NoteResponse(
                    note.id(),
                    note.subject().demandId(),
                    achievement.isEmpty() ? null : achievement,
                    note.authorName(),
                    note.text(),
                    note.writtenAt(),
                    note.accountId().equals(caller.accountId()));
        }
    }
}
