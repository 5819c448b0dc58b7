package cn.techexchange.registry.ledger.tree.db;

import cn.techexchange.registry.ledger.tree.SignedHead;
import cn.techexchange.registry.ledger.tree.TreeHash;
import cn.techexchange.registry.ledger.tree.TreeHead;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

@MappedEntity("ledger_tree_head")
record SignedHeadRow(
        @Id LocalDate headDate,
        long treeSize,
        String chainHash,
        String sha256Root,
        String sm3Root,
        Instant signedAt,
        String keyId,
        String body,
        String signature) {
    SignedHead toHead() {
        Map<String, String> roots =
                Map.of(TreeHash.SHA_256.identifier(), sha256Root, TreeHash.SM3.identifier(), sm3Root);
        var head = new TreeHead(headDate, treeSize, chainHash, roots, signedAt, keyId);
        return new SignedHead(head, body, signature);
    }
}
