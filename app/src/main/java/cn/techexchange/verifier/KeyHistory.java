package cn.techexchange.verifier;

import java.util.HashSet;
import java.util.Set;

/** Which key signs when: each head is checked by the key of its time, and a key that was replaced does not come back. */
final class KeyHistory {
    private final Set<String> seen = new HashSet<>();
    private String current = "";

    void signed(String keyId) throws BrokenEntry {
        if (!keyId.equals(current) && !seen.add(keyId)) {
            throw new BrokenEntry("公钥 " + keyId + " 更换后又被用于签名");
        }
        current = keyId;
    }
}
