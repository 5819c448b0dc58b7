package cn.techexchange.registry.contract.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractState;
import cn.techexchange.registry.contract.Contracts;
import cn.techexchange.registry.contract.DraftContract;
import cn.techexchange.registry.contract.DraftFromNegotiation;
import cn.techexchange.registry.contract.SaveContract;
import cn.techexchange.registry.contract.web.ContractBodies.ContractResponse;
import cn.techexchange.registry.contract.web.ContractBodies.ContractSummaryResponse;
import cn.techexchange.registry.contract.web.ContractBodies.DraftContractRequest;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contracts of the caller's organisation: begin, list, fill in. */
@Controller("/api/contracts")
@Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
class ContractController {
    private final DraftContract draftContract;
    private final DraftFromNegotiation draftFromNegotiation;
    private final SaveContract saveContract;
    private final Contracts contracts;

    ContractController(
            DraftContract draftContract,
            DraftFromNegotiation draftFromNegotiation,
            SaveContract saveContract,
            Contracts contracts) {
        this.draftContract = draftContract;
        this.draftFromNegotiation = draftFromNegotiation;
        this.saveContract = saveContract;
        this.contracts = contracts;
    }

    @Post
    HttpResponse<ContractResponse> draft(
            @Parameter(hidden = true) Caller caller, @Body @Valid DraftContractRequest body) {
        Contract drafted = body.negotiationId() == null
                ? draftContract.byHand(caller, requireName(body), body.importedTechnology())
                : draftFromNegotiation.fromNegotiation(caller, body.negotiationId());
        return HttpResponse.created(ContractResponse.of(drafted, caller.organizationId()))
                .header(HttpHeaders.ETAG, EntityTag.of(drafted.requireVersion()));
    }

    @Get
    Page<ContractSummaryResponse> list(
            @Parameter(hidden = true) Caller caller,
            @QueryValue @Nullable Set<ContractState> state,
            @QueryValue @Nullable String cursor,
            @QueryValue(defaultValue = "20") @Min(1) @Max(Page.MAX_SIZE) int size) {
        String own = caller.requireOrganization();
        Set<ContractState> states = state == null ? Set.of() : state;
        return Page.of(contracts.listReadableBy(own, states, cursor, size + 1), size, Contract::id)
                .map(contract -> ContractSummaryResponse.of(contract, own));
    }

    @Put("/{id}/form")
    HttpResponse<ContractResponse> save(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body @Valid ContractForm body) {
        Contract saved = saveContract.save(caller, id, EntityTag.required(ifMatch), body);
        return HttpResponse.ok(ContractResponse.of(saved, caller.organizationId()))
                .header(HttpHeaders.ETAG, EntityTag.of(saved.requireVersion()));
    }

    private static String requireName(DraftContractRequest body) {
        if (body.projectName() == null || body.projectName().isBlank()) {
            throw ProblemException.invalid("projectName", "请填写项目名称");
        }
        return body.projectName();
    }
}
