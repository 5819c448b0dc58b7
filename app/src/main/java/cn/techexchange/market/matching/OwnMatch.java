package cn.techexchange.market.matching;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;

/** Opens a match for one of its two sides. */
@Singleton
final class OwnMatch {
    private final Matches matches;

    OwnMatch(Matches matches) {
        this.matches = matches;
    }

    /** @throws ProblemException {@code NOT_FOUND} when the caller's organisation is on neither side */
    Opened get(Caller caller, String matchId) {
        String organization = caller.requireOrganization();
        return matches.find(matchId)
                .flatMap(match -> match.parties().sideOf(organization).map(side -> new Opened(match, side)))
                .orElseThrow(() -> ProblemException.notFound("匹配结果"));
    }

    record Opened(Match match, Side side) {}
}
