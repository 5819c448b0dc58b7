package cn.techexchange.market.brokerage.db;

import cn.techexchange.market.brokerage.Note;
import cn.techexchange.market.brokerage.Notes;
import cn.techexchange.platform.page.Page;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

@Singleton
final class StoredNotes implements Notes {
    private final NoteRows rows;

    StoredNotes(NoteRows rows) {
        this.rows = rows;
    }

    @Override
    public Page<Note> list(String organizationId, @Nullable String cursor, int size) {
        return Page.of(rows.list(organizationId, cursor, size + 1), size, NoteRow::id)
                .map(NoteRow::toNote);
    }

    @Override
    public List<Note> listOf(String organizationId, Note.Subject subject) {
        return rows.listOf(organizationId, subject.demandId(), subject.achievementId()).stream()
                .map(NoteRow::toNote)
                .toList();
    }

    @Override
    public Optional<Note> find(String organizationId, String id) {
        return rows.find(organizationId, id).map(NoteRow::toNote);
    }

    @Override
    public void add(Note note) {
        rows.save(NoteRow.of(note));
    }

    @Override
    public void delete(String organizationId, String id) {
        rows.delete(organizationId, id);
    }
}
