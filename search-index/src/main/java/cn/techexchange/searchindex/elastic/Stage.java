package cn.techexchange.searchindex.elastic;

import java.util.EnumSet;
import java.util.Set;

/** A step that proved itself. The product takes all of them; leaving one out shows what it is worth. */
enum Stage {
    /** What only says that something is wanted is left out of the wording. */
    REQUEST_PHRASES,
    /** The nearest in meaning are candidates too, and nearness counts. */
    MEANING,
    /** Rare terms count for more than BM25 makes of them, and no term reaches across a comma. */
    RARITY,
    /** Other names of what is asked for are looked for too. */
    SYNONYMS,
    /** Kinds and parts of what is asked for are looked for too. */
    KINDS;

    static final Set<Stage> ALL = Set.copyOf(EnumSet.allOf(Stage.class));
}
