package cn.techexchange.market.matching;

import cn.techexchange.platform.id.Ids;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.time.Instant;
import java.util.List;

/** Matches that nobody had to find: the listings are not there, so no worker ever looks at them again. */
public final class MadeMatches {
    private MadeMatches() {}

    /** @return id of the match */
    public static String between(RunningPlatform platform, Person buyer, Person seller) {
        String id = Ids.next();
        var parties = new Match.Parties(Ids.next(), Ids.next(), buyer.organizationId(), seller.organizationId());
        var content = new MatchContent(List.of(), List.of(), List.of());
        platform.bean(Matches.class)
                .put(List.of(new Match(id, parties, 50, content, Match.Dismissals.NONE, Instant.EPOCH)));
        return id;
    }
}
