package cn.techexchange.searchindex;

/** The organisation that published a document; empty strings where there is none. */
public record DocumentOwner(String id, String name, String kind) {
    public static DocumentOwner none() {
        return new DocumentOwner("", "", "");
    }
}
