package cn.techexchange.registry.registration.expert.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.storage.ContentStore;
import cn.techexchange.registry.contract.ContractDocument;
import cn.techexchange.registry.contract.ContractPages;
import cn.techexchange.registry.registration.expert.GiveOpinion;
import cn.techexchange.registry.registration.expert.ReadExpertCases;
import cn.techexchange.registry.registration.expert.web.ExpertAnswers.DeclareConflictRequest;
import cn.techexchange.registry.registration.expert.web.ExpertAnswers.ExpertCaseSummary;
import cn.techexchange.registry.registration.expert.web.ExpertAnswers.ExpertCaseView;
import cn.techexchange.registry.registration.expert.web.ExpertAnswers.GiveOpinionRequest;
import cn.techexchange.registry.registration.web.FiledFile;
import cn.techexchange.registry.registration.web.FiledPages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;

/** An expert's own cases: declare, read, say. */
@Controller("/api/expert/cases")
@Secured(Role.Name.EXPERT)
class ExpertController {
    private final ReadExpertCases cases;
    private final GiveOpinion giveOpinion;
    private final ExpertViews views;
    private final ContentStore store;
    private final ContractPages pages;

    ExpertController(
            ReadExpertCases cases,
            GiveOpinion giveOpinion,
            ExpertViews views,
            ContentStore store,
            ContractPages pages) {
        this.cases = cases;
        this.giveOpinion = giveOpinion;
        this.views = views;
        this.store = store;
        this.pages = pages;
    }

    @Get
    List<ExpertCaseSummary> list(@Parameter(hidden = true) Caller caller) {
        return cases.list(caller).stream().map(views::summary).toList();
    }

    @Get("/{id}")
    ExpertCaseView get(@Parameter(hidden = true) Caller caller, String id) {
        return views.view(cases.get(caller, id));
    }

    @Get("/{id}/documents/{fileId}/content")
    HttpResponse<StreamedFile> content(@Parameter(hidden = true) Caller caller, String id, String fileId) {
        ContractDocument document = cases.document(caller, id, fileId);
        return FiledFile.of(document, store);
    }

    @Get("/{id}/documents/{fileId}/pages")
    FiledPages pages(@Parameter(hidden = true) Caller caller, String id, String fileId) {
        return new FiledPages(pages.list(cases.document(caller, id, fileId).sha256()));
    }

    @Post("/{id}/declaration")
    ExpertCaseView declare(
            @Parameter(hidden = true) Caller caller, String id, @Body @Valid DeclareConflictRequest body) {
        giveOpinion.declare(caller, id, body.conflicted(), body.reason());
        return views.view(cases.get(caller, id));
    }

    @Post("/{id}/opinion")
    ExpertCaseView give(@Parameter(hidden = true) Caller caller, String id, @Body @Valid GiveOpinionRequest body) {
        var given = new GiveOpinion.OpinionGiven(
                body.recommendation(), body.technologyValueFen(), body.text().strip());
        giveOpinion.give(caller, id, given);
        return views.view(cases.get(caller, id));
    }
}
