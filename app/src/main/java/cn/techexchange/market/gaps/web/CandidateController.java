package cn.techexchange.market.gaps.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.brokerage.ListingView;
import cn.techexchange.market.gaps.CandidateState;
import cn.techexchange.market.gaps.ChallengeCandidate;
import cn.techexchange.market.gaps.ChallengeCandidates;
import cn.techexchange.market.gaps.ProposeCandidate;
import cn.techexchange.market.gaps.WithdrawCandidate;
import cn.techexchange.market.gaps.web.GapAnswers.CandidateAnswer;
import cn.techexchange.market.gaps.web.GapAnswers.CandidateRequest;
import cn.techexchange.market.gaps.web.GapAnswers.CandidateWithdrawalRequest;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.market.search.MarketItem;
import cn.techexchange.market.search.MarketItems;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;

/** Challenge candidates: the bureau proposes and withdraws them, brokers read. */
@Controller("/api/gaps/candidates")
class CandidateController {
    private final ChallengeCandidates candidates;
    private final ProposeCandidate propose;
    private final WithdrawCandidate withdraw;
    private final MarketItems items;
    private final Accounts accounts;
    private final ItemNames names;

    CandidateController(
            ChallengeCandidates candidates,
            ProposeCandidate propose,
            WithdrawCandidate withdraw,
            MarketItems items,
            Accounts accounts,
            ItemNames names) {
        this.candidates = candidates;
        this.propose = propose;
        this.withdraw = withdraw;
        this.items = items;
        this.accounts = accounts;
        this.names = names;
    }

    @Get
    @Secured({Role.Name.BROKER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    Page<CandidateAnswer> list(
            @QueryValue @Nullable CandidateState state,
            @QueryValue @Nullable @Size(max = 36) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return candidates.list(state, cursor, size).map(this::answer);
    }

    @Post
    @Secured(Role.Name.ADMINISTRATOR)
    HttpResponse<CandidateAnswer> propose(@Parameter(hidden = true) Caller caller, @Body @Valid CandidateRequest body) {
        var proposal = new ProposeCandidate.Proposal(body.name(), body.reason(), body.demandIds());
        return HttpResponse.created(answer(propose.propose(caller, proposal)));
    }

    @Post("/{id}/withdraw")
    @Secured(Role.Name.ADMINISTRATOR)
    CandidateAnswer withdraw(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Valid CandidateWithdrawalRequest body) {
        return answer(withdraw.withdraw(caller, id, EntityTag.required(ifMatch), body.reason()));
    }

    private CandidateAnswer answer(ChallengeCandidate candidate) {
        List<ListingView> demands = items.findAll(ListingKind.DEMAND, candidate.demandIds()).stream()
                .sorted(Comparator.comparing(MarketItem::id))
                .map(item -> ListingView.of(item, names))
                .toList();
        return new CandidateAnswer(
                candidate.id(),
                candidate.name(),
                candidate.reason(),
                candidate.state(),
                demands,
                candidate.demandIds().size(),
                accounts.find(candidate.proposedBy()).map(Account::name).orElse(""),
                candidate.proposedAt(),
                candidate.withdrawReason(),
                candidate.withdrawnAt(),
                candidate.requireVersion());
    }
}
