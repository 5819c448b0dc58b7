package cn.techexchange.registry.contract.web;

import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.registry.contract.Worksheet;
import cn.techexchange.registry.contract.WorksheetFile;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.io.InputStream;

/** Turns a sheet into worksheet items for the form that is being filled in; keeps nothing. */
@Controller("/api/contract-worksheets")
@Secured({Role.Name.INSTITUTE_MEMBER, Role.Name.ENTERPRISE_MEMBER})
class WorksheetFileController {
    private static final long MAX_BYTES = 2L * 1024 * 1024;

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Worksheet read(CompletedFileUpload file) throws IOException {
        if (file.getSize() > MAX_BYTES) {
            throw ProblemException.invalid("file", "文件不能超过 2 MB");
        }
        try (InputStream content = file.getInputStream()) {
            return WorksheetFile.read(content);
        }
    }
}
