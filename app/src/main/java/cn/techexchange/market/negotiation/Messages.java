package cn.techexchange.market.negotiation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The threads of all negotiations and how far each person has read. */
public interface Messages {
    /** Adds at the end and moves the negotiation to the top of both inboxes. */
    void add(Message message);

    /** The newest {@code limit} before the given one, oldest first; null begins at the end. */
    List<Message> listBefore(String negotiationId, @Nullable String before, int limit);

    void markRead(String negotiationId, String accountId, String messageId);

    /** For each of the negotiations with any: entries by the other side that this person has not read. */
    Map<String, Integer> unread(List<String> negotiationIds, String accountId, String organizationId);
}
