package cn.techexchange.registry.reconciliation.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.platform.web.EntityTag;
import cn.techexchange.registry.reconciliation.Difference;
import cn.techexchange.registry.reconciliation.Reconcile;
import cn.techexchange.registry.reconciliation.Reconciliation;
import cn.techexchange.registry.reconciliation.Reconciliations;
import cn.techexchange.registry.reconciliation.SettleDifference;
import cn.techexchange.registry.reconciliation.Settlement;
import cn.techexchange.registry.reconciliation.web.ReconciliationAnswers.DifferenceAnswer;
import cn.techexchange.registry.reconciliation.web.ReconciliationAnswers.ReconciliationAnswer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Comparisons with exports of the national system. */
@Controller("/api/desk/reconciliations")
@Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class ReconciliationController {
    private static final int PAGE = 50;
    private final Reconcile reconcile;
    private final SettleDifference settle;
    private final Reconciliations reconciliations;

    ReconciliationController(Reconcile reconcile, SettleDifference settle, Reconciliations reconciliations) {
        this.reconcile = reconcile;
        this.settle = settle;
        this.reconciliations = reconciliations;
    }

    @Get
    Page<ReconciliationAnswer> list(@QueryValue @Nullable String cursor) {
        return Page.of(reconciliations.list(cursor, PAGE + 1), PAGE, Reconciliation::id)
                .map(ReconciliationAnswer::of);
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
    HttpResponse<ReconciliationAnswer> upload(
            @Parameter(hidden = true) Caller caller, CompletedFileUpload file, @Part LocalDate from, @Part LocalDate to)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return HttpResponse.created(
                    ReconciliationAnswer.of(reconcile.reconcile(caller, from, to, file.getFilename(), content)));
        }
    }

    @Get("/{id}")
    ReconciliationAnswer get(String id) {
        return ReconciliationAnswer.of(reconciliations.get(id));
    }

    @Get("/{id}/differences")
    Page<DifferenceAnswer> differences(
            String id, @QueryValue(defaultValue = "false") boolean open, @QueryValue @Nullable String cursor) {
        reconciliations.get(id);
        return Page.of(reconciliations.differences(id, open, cursor, PAGE + 1), PAGE, Difference::id)
                .map(DifferenceAnswer::of);
    }

    @Post("/differences/{id}/settlement")
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER})
    DifferenceAnswer settle(
            @Parameter(hidden = true) Caller caller,
            String id,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid SettlementBody body) {
        EntityTag.mustMatch(ReconciliationAnswers.version(reconciliations.difference(id)), EntityTag.required(ifMatch));
        return DifferenceAnswer.of(settle.settle(caller, id, body.settlement(), body.note()));
    }

    @Serdeable
    record SettlementBody(
            @NotNull Settlement settlement,
            @NotBlank @Size(max = 500) @PlainText String note) {}
}
