package cn.techexchange.market.negotiation.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.negotiation.Enquiry;
import cn.techexchange.market.negotiation.NegotiationState;
import cn.techexchange.market.negotiation.ReadNegotiations;
import cn.techexchange.market.negotiation.SendMessage;
import cn.techexchange.market.negotiation.ShareNegotiation;
import cn.techexchange.market.negotiation.StartEnquiry;
import cn.techexchange.market.negotiation.web.NegotiationBodies.EnquiryRequest;
import cn.techexchange.market.negotiation.web.NegotiationBodies.MessageRequest;
import cn.techexchange.market.negotiation.web.NegotiationBodies.MessageResponse;
import cn.techexchange.market.negotiation.web.NegotiationBodies.NegotiationResponse;
import cn.techexchange.market.negotiation.web.NegotiationBodies.ShareRequest;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The inbox, the thread and what is said in it. */
@Controller("/api/negotiations")
@Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER, Role.Name.BROKER})
class NegotiationController {
    private final StartEnquiry startEnquiry;
    private final SendMessage sendMessage;
    private final ShareNegotiation shareNegotiation;
    private final ReadNegotiations readNegotiations;
    private final Clock clock;

    NegotiationController(
            StartEnquiry startEnquiry,
            SendMessage sendMessage,
            ShareNegotiation shareNegotiation,
            ReadNegotiations readNegotiations,
            Clock clock) {
        this.startEnquiry = startEnquiry;
        this.sendMessage = sendMessage;
        this.shareNegotiation = shareNegotiation;
        this.readNegotiations = readNegotiations;
        this.clock = clock;
    }

    @Post
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    HttpResponse<NegotiationResponse> enquire(
            @Parameter(hidden = true) Caller caller, @Body @Valid EnquiryRequest body) {
        var enquiry = new Enquiry(body.listingKind(), body.listingId(), body.linkedListingId(), body.message());
        String id = startEnquiry.enquire(caller, enquiry).id();
        ReadNegotiations.Seen seen = readNegotiations.get(caller, id);
        return HttpResponse.created(NegotiationResponse.of(seen, clock)).header("ETag", etag(seen));
    }

    @Get
    Page<NegotiationResponse> list(
            @Parameter(hidden = true) Caller caller,
            @QueryValue @Nullable Set<NegotiationState> state,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        Set<NegotiationState> states = state == null ? Set.of() : state;
        return readNegotiations.list(caller, states, cursor, size).map(seen -> NegotiationResponse.of(seen, clock));
    }

    @Get("/{id}")
    HttpResponse<NegotiationResponse> get(@Parameter(hidden = true) Caller caller, String id) {
        ReadNegotiations.Seen seen = readNegotiations.get(caller, id);
        return HttpResponse.ok(NegotiationResponse.of(seen, clock)).header("ETag", etag(seen));
    }

    @Get("/{id}/messages")
    List<MessageResponse> thread(
            @Parameter(hidden = true) Caller caller,
            String id,
            @QueryValue @Nullable String before,
            @QueryValue(defaultValue = "100") @Min(1) @Max(Page.MAX_SIZE) int size) {
        return readNegotiations.thread(caller, id, before, size).stream()
                .map(MessageResponse::of)
                .toList();
    }

    @Post("/{id}/messages")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    HttpResponse<MessageResponse> say(
            @Parameter(hidden = true) Caller caller, String id, @Body @Valid MessageRequest body) {
        return HttpResponse.created(MessageResponse.of(sendMessage.send(caller, id, body.text())));
    }

    @Post("/{id}/brokers")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    HttpResponse<?> share(@Parameter(hidden = true) Caller caller, String id, @Body @Valid ShareRequest body) {
        shareNegotiation.share(caller, id, body.email());
        return HttpResponse.noContent();
    }

    private static String etag(ReadNegotiations.Seen seen) {
        return EntityTag.of(seen.negotiation().requireVersion());
    }
}
