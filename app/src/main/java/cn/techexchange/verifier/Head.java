package cn.techexchange.verifier;

import java.time.LocalDate;
import java.util.Map;

/**
 * One day's signed head; its signature has been checked.
 *
 * @param earlierSize that of the head before, which has been found to agree when this one is checked
 */
record Head(LocalDate date, long size, long earlierSize, String chainHash, Map<Algorithm, String> roots)
        implements Claim {
    Head after(long earlier) {
        return new Head(date, size, earlier, chainHash, roots);
    }

    @Override
    public void ask(Waypoints waypoints) {
        waypoints.algorithms().addAll(roots.keySet());
        waypoints.sizes().add(size);
    }

    @Override
    public void check(Journey journey) throws Refutation {
        if (size > journey.size()) {
            throw Refutation.missing(journey.size() + 1, "文件到此为止，但 " + date + " 的树头有 " + size + " 条：末尾缺少条目");
        }
        boolean agrees = journey.hashAt(size).equals(chainHash);
        for (Map.Entry<Algorithm, String> root : roots.entrySet()) {
            agrees &= Hex.of(journey.tree(root.getKey()).root(size)).equals(root.getValue());
        }
        if (!agrees) {
            throw Refutation.of("树头 " + date, "与条目不符：第 " + (earlierSize + 1) + " 至 " + size + " 条中有条目在签名后被改写");
        }
    }
}
