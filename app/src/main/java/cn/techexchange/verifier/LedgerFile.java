package cn.techexchange.verifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An exported ledger: JSON Lines, one entry a line, from the first entry on. */
public final class LedgerFile {
    private final Path path;

    public LedgerFile(Path path) {
        this.path = path;
    }

    /**
     * Recomputes the chain.
     *
     * @param knownHead hash of the last entry as noted elsewhere; without it nobody can tell that whole entries were
     *     cut off at the end
     */
    public Verdict verify(@Nullable String knownHead) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            return verify(new LineReader(in), knownHead);
        }
    }

    private static Verdict verify(LineReader lines, @Nullable String knownHead) throws IOException {
        Chain chain = Chain.START;
        try {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                chain = chain.follow(EntryLine.parse(line.get()));
            }
            if (knownHead != null && !knownHead.equals(chain.hash())) {
                throw new BrokenEntry("文件到此为止，但最后一条的哈希不是给定的链头：末尾缺少条目，或链头有误");
            }
            return new Verdict.Whole(chain.sequence(), chain.hash());
        } catch (BrokenEntry e) {
            long next = chain.sequence() + 1;
            return new Verdict.Broken(next, next, String.valueOf(e.getMessage()));
        }
    }
}
