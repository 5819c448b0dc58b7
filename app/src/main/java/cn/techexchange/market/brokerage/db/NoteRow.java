package cn.techexchange.market.brokerage.db;

import cn.techexchange.market.brokerage.Note;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("broker_note")
record NoteRow(
        @Id String id,
        String organizationId,
        String accountId,
        String authorName,
        String demandId,
        String achievementId,
        String text,
        Instant writtenAt) {
    static NoteRow of(Note note) {
        return new NoteRow(
                note.id(),
                note.organizationId(),
                note.accountId(),
                note.authorName(),
                note.subject().demandId(),
                note.subject().achievementId(),
                note.text(),
                note.writtenAt());
    }

    Note toNote() {
        return new Note(
                id, organizationId, accountId, authorName, new Note.Subject(demandId, achievementId), text, writtenAt);
    }
}
