package cn.techexchange.verifier;

import java.util.List;

/** Leaves up to the size {@code end}, which is a waypoint or the end of a batch, as complete subtrees. */
record Stretch(long end, List<Subtree> subtrees) {}
