package cn.techexchange.registry.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;

/** Against the definitions of RFC 9162 section 2.1, written down here once more over plain lists. */
class MerkleTreeTest {
    @Test
    void knownDigests() {
        assertThat(hex(tree(TreeHash.SHA_256, 0).root(0)))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(hex(TreeHash.SHA_256.leaf(new byte[0])))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        // GB/T 32905-2016, annex A.1: the digest of "abc"; a leaf's prefix makes it a different one.
        assertThat(hex(sm3("abc".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(TreeHash.SM3.leaf(new byte[0])).isEqualTo(sm3(new byte[] {0}));
    }

    @Property(tries = 60)
    void rootsAreThoseOfTheDefinition(@ForAll @IntRange(min = 0, max = 700) int size, @ForAll TreeHash hash) {
        assertThat(tree(hash, size).root(size)).isEqualTo(naiveRoot(hash, leaves(size)));
    }

    @Property(tries = 60)
    void inclusionPathsAreThoseOfTheDefinition(
            @ForAll @IntRange(min = 1, max = 700) int size,
            @ForAll @IntRange(min = 0, max = 10_000) int any,
            @ForAll TreeHash hash) {
        int leaf = any % size;

        assertThat(tree(hash, size).inclusion(leaf, size))
                .containsExactlyElementsOf(naivePath(hash, leaf, leaves(size)));
    }

    @Property(tries = 60)
    void consistencyPathsAreThoseOfTheDefinition(
            @ForAll @IntRange(min = 1, max = 700) int size,
            @ForAll @IntRange(min = 0, max = 10_000) int any,
            @ForAll TreeHash hash) {
        int from = 1 + any % size;

        assertThat(tree(hash, size).consistency(from, size))
                .containsExactlyElementsOf(naiveProof(hash, from, leaves(size), true));
    }

    @Test
    void whatIsNotThereHasNoProof() {
        MerkleTree tree = tree(TreeHash.SHA_256, 5);

        assertThatThrownBy(() -> tree.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(tree.consistency(0, 5)).isEmpty();
    }

    static List<byte[]> leaves(int size) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(("leaf " + i).getBytes(StandardCharsets.UTF_8));
        }
        return leaves;
    }

    private static MerkleTree tree(TreeHash hash, int size) {
        List<byte[]> leaves = leaves(size);
        return new MerkleTree(hash, (level, index) -> {
            int start = (int) (index << level);
            return naiveRoot(hash, leaves.subList(start, start + (1 << level)));
        });
    }

    static byte[] naiveRoot(TreeHash hash, List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return digest(hash, new byte[0]);
        }
        if (leaves.size() == 1) {
            return digest(hash, joined(0, leaves.getFirst()));
        }
        int left = split(leaves.size());
        return digest(
                hash,
                joined(
                        1,
                        naiveRoot(hash, leaves.subList(0, left)),
                        naiveRoot(hash, leaves.subList(left, leaves.size()))));
    }

    private static List<byte[]> naivePath(TreeHash hash, int leaf, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int left = split(leaves.size());
        List<byte[]> first = leaves.subList(0, left);
        List<byte[]> second = leaves.subList(left, leaves.size());
        List<byte[]> path =
                new ArrayList<>(leaf < left ? naivePath(hash, leaf, first) : naivePath(hash, leaf - left, second));
        path.add(naiveRoot(hash, leaf < left ? second : first));
        return path;
    }

    private static List<byte[]> naiveProof(TreeHash hash, int from, List<byte[]> leaves, boolean whole) {
        if (from == leaves.size()) {
            return whole ? List.of() : List.of(naiveRoot(hash, leaves));
        }
        int left = split(leaves.size());
        List<byte[]> first = leaves.subList(0, left);
        List<byte[]> second = leaves.subList(left, leaves.size());
        List<byte[]> proof = new ArrayList<>(
                from <= left ? naiveProof(hash, from, first, whole) : naiveProof(hash, from - left, second, false));
        proof.add(naiveRoot(hash, from <= left ? second : first));
        return proof;
    }

    private static int split(int size) {
        int left = 1;
        while (left * 2 < size) {
            left *= 2;
        }
        return left;
    }

    private static byte[] joined(int prefix, byte[]... parts) {
        var out = new ByteArrayOutputStream();
        out.write(prefix);
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] digest(TreeHash hash, byte[] bytes) {
        try {
            return hash == TreeHash.SM3
                    ? sm3(bytes)
                    : MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sm3(byte[] bytes) {
        var digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        byte[] out = new byte[32];
        digest.doFinal(out, 0);
        return out;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
