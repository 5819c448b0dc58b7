package cn.techexchange.registry.reconciliation;

/** How a difference was settled. Nothing is changed by it: what is wrong here is put right by a dated correction. */
public enum Settlement {
    /** Ours is right; the national system was told. */
    OURS_RIGHT,
    /** Theirs is right; a change, correction or registration here says so. */
    CORRECTED_HERE,
    /** The same, written differently. */
    SAME,
    /** Belongs to another registrar. */
    NOT_OURS
}
