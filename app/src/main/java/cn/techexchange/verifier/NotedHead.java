package cn.techexchange.verifier;

/** The last entry's hash, as noted elsewhere. */
record NotedHead(String hash) implements Claim {
    @Override
    public void ask(Waypoints waypoints) {
        // The end of the export is always known.
    }

    @Override
    public void check(Journey journey) throws Refutation {
        if (!hash.equals(journey.hash())) {
            throw Refutation.missing(journey.size() + 1, "文件到此为止，但最后一条的哈希不是给定的链头：末尾缺少条目，或链头有误");
        }
    }
}
