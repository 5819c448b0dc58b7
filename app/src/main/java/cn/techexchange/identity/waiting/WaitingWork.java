package cn.techexchange.identity.waiting;

import cn.techexchange.identity.account.Caller;
import java.util.List;

/** One business area's answer to what waits for a person. Areas are found as beans, so that this one knows none of them. */
public interface WaitingWork {
    /** Counts only what the caller may open; empty for roles that the area has nothing for. */
    List<Waiting> of(Caller caller);
}
