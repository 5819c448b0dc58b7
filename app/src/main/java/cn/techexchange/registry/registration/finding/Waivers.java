package cn.techexchange.registry.registration.finding;

import java.util.List;

/** The findings that the desk waved through. */
public interface Waivers {
    /** Keeps one; a later reason for the same finding takes the earlier one's place. */
    void put(Waiver waiver);

    /** In the order of their keys, at most 500. */
    List<Waiver> listOf(String registrationId, int submission);
}
