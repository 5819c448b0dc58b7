package cn.techexchange.market.negotiation.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.negotiation.Move;
import cn.techexchange.market.negotiation.MoveNegotiation;
import cn.techexchange.market.negotiation.OfferTerms;
import cn.techexchange.market.negotiation.ReadNegotiations;
import cn.techexchange.market.negotiation.web.NegotiationBodies.MoveReasonRequest;
import cn.techexchange.market.negotiation.web.NegotiationBodies.NegotiationResponse;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Each side's moves, each on the version that was seen. */
@Controller("/api/negotiations/{id}")
@Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
class NegotiationMoveController {
    private final MoveNegotiation moveNegotiation;
    private final ReadNegotiations readNegotiations;
    private final Clock clock;

    NegotiationMoveController(MoveNegotiation moveNegotiation, ReadNegotiations readNegotiations, Clock clock) {
        this.moveNegotiation = moveNegotiation;
        this.readNegotiations = readNegotiations;
        this.clock = clock;
    }

    @Post("/offer")
    HttpResponse<NegotiationResponse> offer(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Valid OfferTerms body) {
        return move(caller, id, ifMatch, new Move.MakeOffer(body));
    }

    @Post("/counter")
    HttpResponse<NegotiationResponse> counter(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Valid OfferTerms body) {
        return move(caller, id, ifMatch, new Move.Counter(body));
    }

    @Post("/accept")
    HttpResponse<NegotiationResponse> accept(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return move(caller, id, ifMatch, new Move.Accept());
    }

    @Post("/decline")
    HttpResponse<NegotiationResponse> decline(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Valid MoveReasonRequest body) {
        return move(caller, id, ifMatch, new Move.Decline(body.reason()));
    }

    @Post("/withdraw")
    HttpResponse<NegotiationResponse> withdraw(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return move(caller, id, ifMatch, new Move.Withdraw());
    }

    @Post("/close")
    HttpResponse<NegotiationResponse> close(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Valid MoveReasonRequest body) {
        return move(caller, id, ifMatch, new Move.Close(body.reason()));
    }

    private HttpResponse<NegotiationResponse> move(Caller caller, String id, @Nullable String ifMatch, Move move) {
        long version = moveNegotiation
                .move(caller, id, EntityTag.required(ifMatch), move)
                .requireVersion();
        return HttpResponse.ok(NegotiationResponse.of(readNegotiations.get(caller, id), clock))
                .header("ETag", EntityTag.of(version));
    }
}
