package cn.techexchange.registry.nationalform.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.imports.file.FileFormat;
import cn.techexchange.platform.storage.StoredContent;
import cn.techexchange.platform.web.Downloads;
import cn.techexchange.registry.nationalform.ExportForms;
import cn.techexchange.registry.registration.web.DeskQuery;
import cn.techexchange.registry.registration.web.DeskQueue;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.io.ByteArrayInputStream;

/** Registration forms as Excel or CSV; a list takes the questions of the desk's queue and has its rows. */
@Controller("/api")
class FormSheetController {
    private final ExportForms export;
    private final DeskQueue queue;

    FormSheetController(ExportForms export, DeskQueue queue) {
        this.export = export;
        this.queue = queue;
    }

    @Get(value = "/registrations/{id}/form.csv", produces = MediaType.ALL)
    @Secured({
        Role.Name.INSTITUTE_MEMBER,
        Role.Name.ENTERPRISE_MEMBER,
        Role.Name.FIRST_REVIEWER,
        Role.Name.SECOND_REVIEWER,
        Role.Name.ADMINISTRATOR,
        Role.Name.AUDITOR
    })
    HttpResponse<StreamedFile> csv(@Parameter(hidden = true) Caller caller, String id) {
        return answer(export.one(caller, id, FileFormat.CSV));
    }

    @Get(value = "/registrations/{id}/form.xlsx", produces = MediaType.ALL)
    @Secured({
        Role.Name.INSTITUTE_MEMBER,
        Role.Name.ENTERPRISE_MEMBER,
        Role.Name.FIRST_REVIEWER,
        Role.Name.SECOND_REVIEWER,
        Role.Name.ADMINISTRATOR,
        Role.Name.AUDITOR
    })
    HttpResponse<StreamedFile> xlsx(@Parameter(hidden = true) Caller caller, String id) {
        return answer(export.one(caller, id, FileFormat.XLSX));
    }

    @Get(value = "/desk/registration-forms.csv", produces = MediaType.ALL)
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    HttpResponse<StreamedFile> listCsv(@Parameter(hidden = true) Caller caller, @Valid @RequestBean DeskQuery query) {
        return answer(export.list(caller, queue.filter(caller, query), FileFormat.CSV));
    }

    @Get(value = "/desk/registration-forms.xlsx", produces = MediaType.ALL)
    @Secured({Role.Name.FIRST_REVIEWER, Role.Name.SECOND_REVIEWER, Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    HttpResponse<StreamedFile> listXlsx(@Parameter(hidden = true) Caller caller, @Valid @RequestBean DeskQuery query) {
        return answer(export.list(caller, queue.filter(caller, query), FileFormat.XLSX));
    }

    private static HttpResponse<StreamedFile> answer(ExportForms.Sheet sheet) {
        var file = new StoredContent("", sheet.bytes().length, sheet.format().mediaType());
        return Downloads.of(sheet.name(), file, new ByteArrayInputStream(sheet.bytes()));
    }
}
