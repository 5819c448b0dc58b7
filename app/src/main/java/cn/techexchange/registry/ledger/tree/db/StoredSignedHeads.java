package cn.techexchange.registry.ledger.tree.db;

import cn.techexchange.registry.ledger.tree.SignedHead;
import cn.techexchange.registry.ledger.tree.SignedHeads;
import cn.techexchange.registry.ledger.tree.TreeHash;
import cn.techexchange.registry.ledger.tree.TreeHead;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@Singleton
final class StoredSignedHeads implements SignedHeads {
    private final SignedHeadRows rows;

    StoredSignedHeads(SignedHeadRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<SignedHead> last() {
        return rows.last().map(SignedHeadRow::toHead);
    }

    @Override
    public Optional<SignedHead> find(LocalDate date) {
        return rows.findById(date).map(SignedHeadRow::toHead);
    }

    @Override
    public Optional<SignedHead> firstCovering(long sequence) {
        return rows.firstCovering(sequence).map(SignedHeadRow::toHead);
    }

    @Override
    public List<SignedHead> before(LocalDate date, int limit) {
        return rows.before(date, limit).stream().map(SignedHeadRow::toHead).toList();
    }

    @Override
    public List<SignedHead> after(LocalDate date, int limit) {
        return rows.after(date, limit).stream().map(SignedHeadRow::toHead).toList();
    }

    @Override
    public void add(SignedHead signed) {
        TreeHead head = signed.head();
        rows.add(new SignedHeadRow(
                head.date(),
                head.treeSize(),
                head.chainHash(),
                root(head, TreeHash.SHA_256),
                root(head, TreeHash.SM3),
                head.signedAt(),
                head.keyId(),
                signed.body(),
                signed.signature()));
    }

    private static String root(TreeHead head, TreeHash hash) {
        return Objects.requireNonNull(head.roots().get(hash.identifier()));
    }
}
