package cn.techexchange.market.matching;

import cn.techexchange.market.feedback.FeedbackTally;
import cn.techexchange.market.negotiation.SellerRecord;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of how the two sides have dealt with such matches.
 *
 * @param answered organisations that got an answer of the seller in time
 * @param unanswered those that did not
 * @param open talks in which it is the seller now
 * @param capacity how many it says it can hold
 */
record Conduct(FeedbackTally feedback, int answered, int unanswered, int open, OptionalInt capacity) {
    /** @param unreached who says that the seller could not be reached; where the two have talked, what happened there decides */
    static Conduct of(FeedbackTally feedback, SellerRecord seller, Set<String> unreached) {
        Set<String> asked =
                seller.askers().stream().map(SellerRecord.Asker::organizationId).collect(Collectors.toSet());
        int answered = Math.toIntExact(
                seller.askers().stream().filter(SellerRecord.Asker::isAnswered).count());
        int unheard = Math.toIntExact(
                unreached.stream().filter(id -> !asked.contains(id)).count());
        return new Conduct(feedback, answered, asked.size() - answered + unheard, seller.open(), seller.capacity());
    }
}
