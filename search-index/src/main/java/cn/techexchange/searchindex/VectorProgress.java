package cn.techexchange.searchindex;

/** How many documents of how many can be found by meaning already. */
public record VectorProgress(long embedded, long total) {
    public boolean complete() {
        return embedded >= total;
    }
}
