package cn.techexchange.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files that were published about the ledger, for a check of the export against them.
 *
 * @param head hash of the last entry as somebody noted it
 * @param heads signed tree heads, JSON Lines
 * @param keys public keys; without them signatures cannot be checked
 */
public record Published(
        Optional<String> head, Optional<Path> heads, Optional<Path> keys, List<Path> proofs, List<Path> reports) {
    public Published {
        proofs = List.copyOf(proofs);
        reports = List.copyOf(reports);
    }

    /** Nothing at all. */
    public Published() {
        this(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    public Published head(@Nullable String hash) {
        return new Published(Optional.ofNullable(hash), heads, keys, proofs, reports);
    }

    public Published heads(@Nullable Path file) {
        return new Published(head, Optional.ofNullable(file), keys, proofs, reports);
    }

    public Published keys(@Nullable Path file) {
        return new Published(head, heads, Optional.ofNullable(file), proofs, reports);
    }

    public Published proofs(List<Path> files) {
        return new Published(head, heads, keys, files, reports);
    }

    public Published reports(List<Path> files) {
        return new Published(head, heads, keys, proofs, files);
    }

    /** Every file that is to be read. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>(proofs);
        files.addAll(reports);
        heads.ifPresent(files::add);
        keys.ifPresent(files::add);
        return files;
    }
}
