package cn.techexchange.registry.comparison;

import java.util.List;

/** What dry runs found. */
public interface DryRunEffects {
    void add(String jobId, DryRunEffect effect);

    /** Those with another outcome first. @param offset how many to leave out */
    List<DryRunEffect> list(String jobId, int offset, int limit);

    long count(String jobId);

    long countOutcomes(String jobId);
}
