package cn.techexchange.registry.certificate;

import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.audit.Audit;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.platform.storage.StoredContent;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.registry.registration.Registration;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Optional;

/** Keeps a new paper: its content, its file and the trace of who had it made out. */
@Singleton
class KeepPaper {
    private static final long MAX_BYTES = 5L * 1024 * 1024;
    private final Papers papers;
    private final PaperPdf pdf;
    private final ContentStore store;
    private final Audit audit;
    private final Clock clock;

    KeepPaper(Papers papers, PaperPdf pdf, ContentStore store, Audit audit, Clock clock) {
        this.papers = papers;
        this.pdf = pdf;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Paper keep(PaperKind kind, Registration registration, PaperContent content, Actor actor) {
        StoredContent stored = store.put(new ByteArrayInputStream(pdf.of(content)), MAX_BYTES);
        Long sequence = Optional.ofNullable(content.proof())
                .map(PaperContent.Proof::sequence)
                .orElse(null);
        var paper = new Paper(
                Ids.next(), kind, registration.id(), sequence, content, stored.sha256(), LocalTime.now(clock));
        papers.add(paper);
        audit.record(
                actor,
                "PAPER_ISSUED",
                new Audit.Subject("registration", registration.id()),
                registration.reference() + " 出具" + kind.title());
        return paper;
    }
}
