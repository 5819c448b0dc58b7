package cn.techexchange.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.platform.text.Sha256;
import cn.techexchange.verifier.LedgerFile;
import cn.techexchange.verifier.Verdict;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LedgerFileTest {
    private static final int ENTRIES = 40;
    private final List<String> lines = Chains.lines(ENTRIES);

    @Test
    void aFileAsWrittenIsWhole() throws IOException {
        String lastHash = lines.getLast()
                .substring(lines.getLast().length() - 66, lines.getLast().length() - 2);

        assertThat(verify(lines)).isEqualTo(new Verdict.Whole(ENTRIES, lastHash));
        assertThat(verify(bytes(lines), lastHash)).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void anEmptyLedgerIsWhole() throws IOException {
        assertThat(verify(List.of())).isEqualTo(new Verdict.Whole(0, LedgerHead.GENESIS_HASH));
    }

    @Property(tries = 400)
    void anyChangedByteIsFoundAtItsEntry(
            @ForAll @IntRange(min = 0, max = ENTRIES - 1) int entry,
            @ForAll @IntRange(min = 0, max = 100_000) int position,
            @ForAll @IntRange(min = 1, max = 255) int change)
            throws IOException {
        byte[] line = lines.get(entry).getBytes(StandardCharsets.UTF_8);
        line[position % line.length] ^= (byte) change;

        assertThat(firstBroken(with(entry, line))).isEqualTo(entry + 1);
    }

    @Property(tries = 100)
    void aDeletedEntryIsFoundWhereItIsMissing(@ForAll @IntRange(min = 0, max = ENTRIES - 2) int entry)
            throws IOException {
        List<String> changed = new ArrayList<>(lines);
        changed.remove(entry);

        assertThat(firstBroken(bytes(changed))).isEqualTo(entry + 1);
    }

    @Property(tries = 200)
    void swappedEntriesAreFoundAtTheFirst(
            @ForAll @IntRange(min = 0, max = ENTRIES - 1) int one,
            @ForAll @IntRange(min = 0, max = ENTRIES - 1) int other)
            throws IOException {
        net.jqwik.api.Assume.that(one != other);
        List<String> changed = new ArrayList<>(lines);
        Collections.swap(changed, one, other);

        assertThat(firstBroken(bytes(changed))).isEqualTo(Math.min(one, other) + 1);
    }

    @Property(tries = 200)
    void aRepeatedOrForeignEntryIsFoundWhereItWasPut(
            @ForAll @IntRange(min = 0, max = ENTRIES) int place,
            @ForAll @IntRange(min = 0, max = ENTRIES - 1) int copied)
            throws IOException {
        net.jqwik.api.Assume.that(place != copied);
        List<String> changed = new ArrayList<>(lines);
        changed.add(place, lines.get(copied));

        assertThat(firstBroken(bytes(changed))).isEqualTo(place + 1);
    }

    @Property(tries = 100)
    void aFileCutInTheMiddleOfALineIsFoundThere(
            @ForAll @IntRange(min = 0, max = ENTRIES - 1) int entry, @ForAll @IntRange(min = 1, max = 100_000) int cut)
            throws IOException {
        byte[] before = bytes(lines.subList(0, entry));
        int kept = 1 + cut % lines.get(entry).length();

        assertThat(firstBroken(Arrays.copyOf(bytes(lines), before.length + kept)))
                .isEqualTo(entry + 1);
    }

    @Property(tries = 50)
    void entriesCutOffAtTheEndAreFoundAgainstAKnownHead(@ForAll @IntRange(min = 0, max = ENTRIES - 1) int kept)
            throws IOException {
        String known = ((Verdict.Whole) verify(lines)).hash();

        assertThat(verify(lines.subList(0, kept))).isInstanceOf(Verdict.Whole.class);
        assertThat(verify(bytes(lines.subList(0, kept)), known))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.line()).isEqualTo(kept + 1));
    }

    @Test
    void aRewrittenEntryWithAFittingHashBreaksTheNext() throws IOException {
        List<String> changed = new ArrayList<>(lines);
        String line = lines.get(4);
        String body = line.substring("{\"entry\":".length(), line.lastIndexOf(",\"hash\""))
                .replace("100004", "900004");
        changed.set(4, "{\"entry\":" + body + ",\"hash\":\"" + Sha256.of(body) + "\"}");

        assertThat(firstBroken(bytes(changed))).isEqualTo(6);
    }

    @Test
    void otherEncodingsAndLineEndsAreFound() throws IOException {
        assertThat(firstBroken(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(firstBroken(("\uFEFF" + text(lines)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(firstBroken(text(lines).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(1);
        assertThat(firstBroken(text(List.of("中文")).getBytes(Charset.forName("GB18030"))))
                .isEqualTo(1);
        assertThat(firstBroken("[".repeat(200_000).concat("\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(1);
    }

    private byte[] with(int entry, byte[] line) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < lines.size(); i++) {
            out.write(i == entry ? line : lines.get(i).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
        return out.toByteArray();
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static byte[] bytes(List<String> lines) {
        return text(lines).getBytes(StandardCharsets.UTF_8);
    }

    private static Verdict verify(List<String> lines) throws IOException {
        return verify(bytes(lines), null);
    }

    private static Verdict verify(byte[] bytes, @org.jspecify.annotations.Nullable String head) throws IOException {
        Path file = Files.createTempFile("ledger", ".jsonl");
        try {
            return new LedgerFile(Files.write(file, bytes)).verify(head);
        } finally {
            Files.delete(file);
        }
    }

    private static long firstBroken(byte[] bytes) throws IOException {
        return ((Verdict.Broken) verify(bytes, null)).line();
    }
}
