package cn.techexchange.indicator.reports;

import java.util.List;

/** The frozen reports; nothing of them changes but that they are published. */
public interface Reports {
    /** @throws cn.techexchange.platform.problem.ProblemException {@code NOT_FOUND} */
    Report get(String id);

    /** Newest first, at most 500. */
    List<Report> list();

    /** Newest first, at most 500. */
    List<Report> listPublished();

    Report add(Report report);

    /** Fails with 412 at the edge when somebody else was faster. */
    Report update(Report report);
}
