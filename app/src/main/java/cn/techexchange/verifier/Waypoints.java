package cn.techexchange.verifier;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** What the evidence wants to know of the export: the state at some sizes, the leaves of some entries. */
record Waypoints(Set<Algorithm> algorithms, TreeSet<Long> sizes, Set<Long> sequences) {
    static Waypoints of(Evidence evidence) {
        var waypoints = new Waypoints(EnumSet.noneOf(Algorithm.class), new TreeSet<>(), new HashSet<>());
        evidence.claims().forEach(claim -> claim.ask(waypoints));
        return waypoints;
    }
}
