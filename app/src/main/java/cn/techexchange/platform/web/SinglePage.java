package cn.techexchange.platform.web;

import cn.techexchange.platform.problem.CommonProblem;
import cn.techexchange.platform.problem.Problems;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URL;
import java.util.Optional;

/** The browser's own routes: any address that is neither API nor file gets the one page. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class SinglePage {
    private final ResourceResolver resources;

    SinglePage(ResourceResolver resources) {
        this.resources = resources;
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<?> notFound(HttpRequest<?> request) {
        Optional<URL> page = resources.getResource("classpath:web/index.html");
        if (isPage(request) && page.isPresent()) {
            return HttpResponse.ok(new StreamedFile(page.get()))
                    .contentType(MediaType.TEXT_HTML_TYPE)
                    .header("Cache-Control", "no-cache");
        }
        return Problems.answer(request, CommonProblem.NOT_FOUND, "您访问的内容不存在，可能已被撤下或地址有误。");
    }

    private static boolean isPage(HttpRequest<?> request) {
        String path = request.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        boolean reading = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        return reading && !path.startsWith("/api/") && !path.startsWith("/assets/") && !last.contains(".");
    }
}
