package cn.techexchange.platform.dictionary;

import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Code lists for forms and filters; nothing private in them. */
@Controller("/api/dictionaries")
@Secured(SecurityRule.IS_ANONYMOUS)
final class DictionaryController {
    private static final String CACHE = "public, max-age=" + Duration.ofHours(1).toSeconds();
    private final Dictionaries dictionaries;

    DictionaryController(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    @Get("/{name}")
    HttpResponse<List<DictionaryEntry>> list(String name) {
        DictionaryName known = Arrays.stream(DictionaryName.values())
                .filter(candidate -> candidate.slug().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("代码表"));
        return HttpResponse.ok(dictionaries.list(known)).header("Cache-Control", CACHE);
    }
}
