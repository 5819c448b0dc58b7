package cn.techexchange.registry.registration;

import java.util.List;
import java.util.Set;

/** Keeps experts off a case whose parties have become others. */
public interface Recusal {
    /** zh-CN, for the history. */
    String NOTE = "专家所在单位因补正成为合同当事人，自动回避，请另邀专家";

    /**
     * Recuses every expert whose organisation is among the parties from now on; their earlier opinions stay readable
     * and no longer count.
     *
     * @return the accounts of those that are out, in no particular order
     */
    List<String> recuse(ReviewCase<?> reviewed, Set<String> partyCodes);
}
