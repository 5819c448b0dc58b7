package cn.techexchange.registry.registration.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.ledger.LedgerEntry;
import cn.techexchange.registry.registration.ReadRegistrations;
import cn.techexchange.registry.registration.Registration;
import cn.techexchange.registry.registration.ResubmitRegistration;
import cn.techexchange.registry.registration.SubmitRegistration;
import cn.techexchange.registry.registration.Target;
import cn.techexchange.registry.registration.web.RegistrationAnswers.LedgerEntryView;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationSummary;
import cn.techexchange.registry.registration.web.RegistrationAnswers.RegistrationView;
import cn.techexchange.registry.registration.web.RegistrationRequests.SubmitRegistrationRequest;
import io.micronaut.core.annotation.Nullable;
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
import java.util.List;

/** The applicant's side of registration; what a party may read, the desk may read too. */
@Controller("/api/registrations")
@Secured({
    Role.Name.INSTITUTE_MEMBER,
    Role.Name.ENTERPRISE_MEMBER,
    Role.Name.FIRST_REVIEWER,
    Role.Name.SECOND_REVIEWER,
    Role.Name.ADMINISTRATOR,
    Role.Name.AUDITOR
})
class RegistrationController {
    private static final int PAGE = 20;
    private final ReadRegistrations read;
    private final SubmitRegistration submit;
    private final ResubmitRegistration resubmit;
    private final RegistrationViews views;
    private final RegistrationSummaries summaries;

    RegistrationController(
            ReadRegistrations read,
            SubmitRegistration submit,
            ResubmitRegistration resubmit,
            RegistrationViews views,
            RegistrationSummaries summaries) {
        this.read = read;
        this.submit = submit;
        this.resubmit = resubmit;
        this.views = views;
        this.summaries = summaries;
    }

    /** {@code If-Match} is the contract's version: what is filed is what the applicant has seen. */
    @Post
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    HttpResponse<RegistrationView> submit(
            @Parameter(hidden = true) Caller caller,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid SubmitRegistrationRequest body) {
        Registration added = submit.submit(caller, body.contractId(), EntityTag.required(ifMatch));
        return HttpResponse.created(views.forOwner(added)).header("ETag", EntityTag.of(added.requireVersion()));
    }

    @Post("/{id}/resubmit")
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    HttpResponse<RegistrationView> resubmit(
            @Parameter(hidden = true) Caller caller, String id, @Header("If-Match") @Nullable String ifMatch) {
        return tagged(resubmit.resubmit(caller, new Target(id, EntityTag.required(ifMatch))));
    }

    @Get
    @Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
    Page<RegistrationSummary> own(@Parameter(hidden = true) Caller caller, @QueryValue @Nullable String cursor) {
        Page<Registration> page = read.own(caller, cursor, PAGE);
        return new Page<>(summaries.of(page.items()), page.next());
    }

    @Get("/{id}")
    HttpResponse<RegistrationView> get(@Parameter(hidden = true) Caller caller, String id) {
        return tagged(read.get(caller, id));
    }

    @Get("/of-contract/{contractId}")
    HttpResponse<RegistrationView> ofContract(@Parameter(hidden = true) Caller caller, String contractId) {
        return tagged(read.ofContract(caller, contractId));
    }

    @Get("/{id}/ledger")
    List<LedgerEntryView> ledger(@Parameter(hidden = true) Caller caller, String id) {
        return read.ledgerOf(caller, id).stream()
                .map(RegistrationController::view)
                .toList();
    }

    private HttpResponse<RegistrationView> tagged(Registration registration) {
        return HttpResponse.ok(views.forOwner(registration))
                .header("ETag", EntityTag.of(registration.requireVersion()));
    }

    private static LedgerEntryView view(LedgerEntry entry) {
        return new LedgerEntryView(
                entry.sequence(),
                entry.event().name(),
                entry.at(),
                LedgerEntry.ALGORITHM,
                entry.previousHash(),
                entry.hash(),
                entry.body());
    }
}
