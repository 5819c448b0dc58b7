package cn.techexchange.identity.organization;

import java.util.List;

/** Every correction ever made; none is changed or removed. */
public interface Corrections {
    void add(Correction correction);

    /** Newest first, at most {@code limit}. */
    List<Correction> listOf(String organizationId, int limit);
}
