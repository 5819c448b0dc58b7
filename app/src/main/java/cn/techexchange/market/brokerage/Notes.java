package cn.techexchange.market.brokerage;

import cn.techexchange.platform.page.Page;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All notes; each organisation reaches its own only. */
public interface Notes {
    /** Newest first. */
    Page<Note> list(String organizationId, @Nullable String cursor, int size);

    /** Of one subject, newest first. */
    List<Note> listOf(String organizationId, Note.Subject subject);

    Optional<Note> find(String organizationId, String id);

    void add(Note note);

    void delete(String organizationId, String id);
}
