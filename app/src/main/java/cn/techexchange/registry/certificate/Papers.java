package cn.techexchange.registry.certificate;

import java.util.List;
import java.util.Optional;

/** The papers that were given out; none is changed or removed. */
public interface Papers {
    void add(Paper paper);

    Optional<Paper> findByCode(String code);

    /** Newest first, at most 100. */
    List<Paper> listOf(String registrationId);
}
