package cn.techexchange.registry.ledger.tree;

/**
 * A head as it is published.
 *
 * @param body the signed text
 * @param signature in Base64
 */
public record SignedHead(TreeHead head, String body, String signature) {
    /** One line of the heads file. */
    public String line() {
        return "{\"head\":" + body + ",\"signature\":\"" + signature + "\"}";
    }
}
