package cn.techexchange.market.brokerage.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.brokerage.AnswerIntroduction;
import cn.techexchange.market.brokerage.IntroductionState;
import cn.techexchange.market.brokerage.ProposeIntroduction;
import cn.techexchange.market.brokerage.ReadIntroductions;
import cn.techexchange.market.brokerage.WithdrawIntroduction;
import cn.techexchange.market.brokerage.web.IntroductionBodies.IntroductionDeclineRequest;
import cn.techexchange.market.brokerage.web.IntroductionBodies.IntroductionRequest;
import cn.techexchange.market.brokerage.web.IntroductionBodies.IntroductionResponse;
import cn.techexchange.market.search.ItemNames;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.time.LocalTime;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
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
import java.time.Clock;
import java.util.Set;

/** Introductions as brokers make them and both sides answer them. */
@Controller("/api/introductions")
class IntroductionController {
    private final ProposeIntroduction propose;
    private final AnswerIntroduction answer;
    private final WithdrawIntroduction withdraw;
    private final ReadIntroductions read;
    private final ItemNames names;
    private final Clock clock;

    IntroductionController(
            ProposeIntroduction propose,
            AnswerIntroduction answer,
            WithdrawIntroduction withdraw,
            ReadIntroductions read,
            ItemNames names,
            Clock clock) {
        this.propose = propose;
        this.answer = answer;
        this.withdraw = withdraw;
        this.read = read;
        this.names = names;
        this.clock = clock;
    }

    @Get
    @Secured({
        Role.Name.BROKER,
        Role.Name.INSTITUTE_MEMBER,
        Role.Name.ENTERPRISE_MEMBER,
        Role.Name.ADMINISTRATOR,
        Role.Name.AUDITOR
    })
    Page<IntroductionResponse> list(
            @Parameter(hidden = true) Caller caller,
            @QueryValue @Nullable Set<IntroductionState> state,
            @QueryValue @Nullable @Size(max = 36) String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return read.list(caller, state == null ? Set.of() : state, cursor, size).map(this::response);
    }

    @Get("/{id}")
    @Secured({
        Role.Name.BROKER,
        Role.Name.INSTITUTE_MEMBER,
        Role.Name.ENTERPRISE_MEMBER,
        Role.Name.ADMINISTRATOR,
        Role.Name.AUDITOR
    })
    HttpResponse<IntroductionResponse> get(@Parameter(hidden = true) Caller caller, String id) {
        return tagged(caller, id, HttpResponse.ok());
    }

    @Post
    @Secured(Role.Name.BROKER)
    HttpResponse<IntroductionResponse> propose(
            @Parameter(hidden = true) Caller caller, @Body @Valid IntroductionRequest body) {
        var proposal = new ProposeIntroduction.Proposal(body.demandId(), body.achievementId(), body.reason());
        return tagged(caller, propose.propose(caller, proposal).id(), HttpResponse.created(""));
    }

    @Post("/{id}/accept")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    HttpResponse<IntroductionResponse> accept(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        answer.answer(caller, id, EntityTag.required(ifMatch), new AnswerIntroduction.Answer.Accept());
        return tagged(caller, id, HttpResponse.ok());
    }

    @Post("/{id}/decline")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    HttpResponse<IntroductionResponse> decline(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Valid IntroductionDeclineRequest body) {
        var declined = new AnswerIntroduction.Answer.Decline(body.reason());
        answer.answer(caller, id, EntityTag.required(ifMatch), declined);
        return tagged(caller, id, HttpResponse.ok());
    }

    @Post("/{id}/withdraw")
    @Secured(Role.Name.BROKER)
    HttpResponse<IntroductionResponse> withdraw(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        withdraw.withdraw(caller, id, EntityTag.required(ifMatch));
        return tagged(caller, id, HttpResponse.ok());
    }

    private HttpResponse<IntroductionResponse> tagged(Caller caller, String id, MutableHttpResponse<?> response) {
        IntroductionResponse body = response(read.get(caller, id));
        return response.body(body).header("ETag", EntityTag.of(body.version()));
    }

    private IntroductionResponse response(ReadIntroductions.Seen seen) {
        return IntroductionResponse.of(seen, names, LocalTime.now(clock));
    }
}
