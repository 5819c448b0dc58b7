package cn.techexchange.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.platform.text.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LedgerDraftTest {
    /** Lone surrogates have no UTF-8 form; no text of a request can contain one. */
    private static final String LONE = "[\\ud800-\\udfff]";

    @Property(tries = 300)
    void theJoinedTextIsTheCanonicalFormOfTheWhole(
            @ForAll String id, @ForAll String name, @ForAll String text, @ForAll long at, @ForAll LedgerEvent event) {
        Instant moment = Instant.ofEpochMilli(at % 4_000_000_000_000L);
        var subject = new LedgerSubject("registration", id.replaceAll(LONE, ""));
        Map<String, Object> content =
                Map.of(name.replaceAll(LONE, ""), text.replaceAll(LONE, ""), "list", List.of(1, true, "技术"));
        var head = new LedgerHead(41, "ab".repeat(32));

        LedgerEntry entry = LedgerDraft.of(event, subject, content).after(head, moment);

        assertThat(entry.body())
                .isEqualTo(CanonicalJson.of(Map.of(
                        "algorithm",
                        "SHA-256",
                        "at",
                        moment.toString(),
                        "content",
                        content,
                        "event",
                        event.name(),
                        "format",
                        1,
                        "previousHash",
                        head.hash(),
                        "sequence",
                        42,
                        "subject",
                        Map.of("id", subject.id(), "type", "registration"))));
        assertThat(entry.hash()).isEqualTo(Sha256.of(entry.body()));
    }
}
