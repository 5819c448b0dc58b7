package cn.techexchange.registry.ledger.tree.web;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.ledger.tree.ConsistencyProof;
import cn.techexchange.registry.ledger.tree.InclusionProof;
import cn.techexchange.registry.ledger.tree.ProveEntries;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Proofs; an answer saved to a file is what {@code verify-ledger --proof} reads. */
@Controller("/api/public/ledger/proofs")
@Secured(SecurityRule.IS_ANONYMOUS)
class LedgerProofController {
    private final ProveEntries prove;

    LedgerProofController(ProveEntries prove) {
        this.prove = prove;
    }

    /** @param entry the entry's hash; {@code sequence} names it just as well */
    @Get("/inclusion")
    LedgerInclusionProof inclusion(
            @QueryValue @Nullable String entry,
            @QueryValue @Nullable Long sequence,
            @QueryValue @Nullable Long treeSize) {
        Optional<Long> size = Optional.ofNullable(treeSize);
        if (entry != null) {
            return LedgerInclusionProof.of(prove.inclusion(entry, size));
        }
        if (sequence != null) {
            return LedgerInclusionProof.of(prove.inclusion(sequence, size));
        }
        throw ProblemException.invalid("entry", "请给出条目的哈希或序号。");
    }

    @Get("/consistency")
    LedgerConsistencyProof consistency(@QueryValue long from, @QueryValue long to) {
        return LedgerConsistencyProof.of(prove.consistency(from, to));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(LedgerProofController::hex).toList();
    }

    @Serdeable
    record LedgerInclusionProof(
            String kind, long sequence, String entryHash, long treeSize, List<LedgerInclusionPath> paths) {
        static LedgerInclusionProof of(InclusionProof proof) {
            List<LedgerInclusionPath> paths =
                    proof.paths().stream().map(LedgerInclusionPath::of).toList();
            return new LedgerInclusionProof("inclusion", proof.sequence(), proof.entryHash(), proof.treeSize(), paths);
        }
    }

    @Serdeable
    record LedgerInclusionPath(String algorithm, String leaf, String root, List<String> path) {
        static LedgerInclusionPath of(InclusionProof.Path path) {
            return new LedgerInclusionPath(
                    path.hash().identifier(), hex(path.leaf()), hex(path.root()), hex(path.hashes()));
        }
    }

    @Serdeable
    record LedgerConsistencyProof(String kind, long fromSize, long toSize, List<LedgerConsistencyPath> paths) {
        static LedgerConsistencyProof of(ConsistencyProof proof) {
            List<LedgerConsistencyPath> paths =
                    proof.paths().stream().map(LedgerConsistencyPath::of).toList();
            return new LedgerConsistencyProof("consistency", proof.fromSize(), proof.toSize(), paths);
        }
    }

    @Serdeable
    record LedgerConsistencyPath(String algorithm, String fromRoot, String toRoot, List<String> path) {
        static LedgerConsistencyPath of(ConsistencyProof.Path path) {
            return new LedgerConsistencyPath(
                    path.hash().identifier(), hex(path.fromRoot()), hex(path.toRoot()), hex(path.hashes()));
        }
    }
}
