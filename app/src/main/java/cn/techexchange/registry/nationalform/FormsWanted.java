package cn.techexchange.registry.nationalform;

import java.util.List;

/** Finds the registrations that a sheet is to have. */
public interface FormsWanted {
    /** Ids, oldest first. @param after the last id of the page before, empty for the first page */
    List<String> ids(FormFilter filter, String after, int limit);
}
