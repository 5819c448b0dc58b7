package cn.techexchange.indicator.targets;

import java.util.List;
import java.util.Optional;

/** The goals of all years. */
public interface Targets {
    Optional<Target> find(int year);

    /** Newest year first. */
    List<Target> list();

    /** Adds or replaces; fails with 412 at the edge when somebody else was faster. */
    Target save(Target target);
}
