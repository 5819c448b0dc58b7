package cn.techexchange.platform.job;

import java.util.List;

/** Works of one kind, each of which goes on in a thread of its own. */
public interface ContinuousWorks {
    /** Asked once, when the server has started. */
    List<ContinuousWork> list();
}
