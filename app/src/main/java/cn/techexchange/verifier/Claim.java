package cn.techexchange.verifier;

/** Something published that the export must agree with. */
interface Claim {
    /** Says what it needs to know; called before the export is read. */
    void ask(Waypoints waypoints);

    /** Called after the whole export was followed without fault. */
    void check(Journey journey) throws Refutation;
}
