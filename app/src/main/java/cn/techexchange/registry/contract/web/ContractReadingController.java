package cn.techexchange.registry.contract.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.contract.Checklist;
import cn.techexchange.registry.contract.CompareWorksheets;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractAccess;
import cn.techexchange.registry.contract.PreCheck;
import cn.techexchange.registry.contract.WorksheetDifference;
import cn.techexchange.registry.contract.web.ContractBodies.ChecklistQuestionResponse;
import cn.techexchange.registry.contract.web.ContractBodies.ContractResponse;
import cn.techexchange.registry.contract.web.ContractBodies.FindingsResponse;
import cn.techexchange.registry.rulepack.RulePacks;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What parties and the registration desk read of a contract. */
@Controller("/api/contracts")
@Secured({
    Role.Name.INSTITUTE_MEMBER,
    Role.Name.ENTERPRISE_MEMBER,
    Role.Name.FIRST_REVIEWER,
    Role.Name.SECOND_REVIEWER,
    Role.Name.ADMINISTRATOR,
    Role.Name.AUDITOR
})
class ContractReadingController {
    private final ContractAccess access;
    private final PreCheck preCheck;
    private final Checklist checklist;
    private final CompareWorksheets compareWorksheets;
    private final RulePacks packs;

    ContractReadingController(
            ContractAccess access,
            PreCheck preCheck,
            Checklist checklist,
            CompareWorksheets compareWorksheets,
            RulePacks packs) {
        this.access = access;
        this.preCheck = preCheck;
        this.checklist = checklist;
        this.compareWorksheets = compareWorksheets;
        this.packs = packs;
    }

    @Get("/{id}")
    HttpResponse<ContractResponse> get(@Parameter(hidden = true) Caller caller, String id) {
        Contract contract = access.readable(caller, id);
        return HttpResponse.ok(ContractResponse.of(contract, caller.organizationId()))
                .header(HttpHeaders.ETAG, EntityTag.of(contract.requireVersion()));
    }

    @Get("/{id}/findings")
    FindingsResponse findings(@Parameter(hidden = true) Caller caller, String id) {
        return new FindingsResponse(preCheck.findings(access.readable(caller, id)));
    }

    /** As a list, because a contract that was never handed in has none. @param submission the contract as it stands if left out */
    @Get("/{id}/worksheet-difference")
    List<WorksheetDifference> worksheetDifference(
            @Parameter(hidden = true) Caller caller, String id, @QueryValue @Nullable Integer submission) {
        return compareWorksheets.sinceFirst(caller, id, submission).stream().toList();
    }

    @Get("/checklist")
    List<ChecklistQuestionResponse> checklist() {
        return checklist.all(packs.inForceToday()).stream()
                .map(ChecklistQuestionResponse::of)
                .toList();
    }
}
