package cn.techexchange.market.search.web;

import cn.techexchange.market.search.Alternatives;
import cn.techexchange.market.search.FindAlternatives;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/** What to ask instead, when a search found nothing or little. */
@Controller("/api/search/alternatives")
@Secured(SecurityRule.IS_ANONYMOUS)
class AlternativesController {
    private final FindAlternatives alternatives;
    private final Clock clock;

    AlternativesController(FindAlternatives alternatives, Clock clock) {
        this.alternatives = alternatives;
        this.clock = clock;
    }

    @Get
    SearchAlternatives of(@Valid @RequestBean SearchParameters parameters) {
        Alternatives found = alternatives.of(parameters.query(LocalTime.today(clock)));
        return new SearchAlternatives(
                found.meant().stream().map(SearchPhrase::of).toList(),
                found.without().stream().map(SearchLoosened::of).toList(),
                found.shorter().stream().map(SearchPhrase::of).toList());
    }

    /**
     * @param meant other spellings of the text
     * @param without the same text with fewer filters
     * @param shorter parts of the text
     */
    @Serdeable
    record SearchAlternatives(List<SearchPhrase> meant, List<SearchLoosened> without, List<SearchPhrase> shorter) {}

    /** @param agreeing how many agree with it in wording */
    @Serdeable
    record SearchPhrase(String text, long agreeing) {
        static SearchPhrase of(Alternatives.Phrase phrase) {
            return new SearchPhrase(phrase.text(), phrase.agreeing());
        }
    }

    /** @param parameters the filters that are left out */
    @Serdeable
    record SearchLoosened(List<String> parameters, long total) {
        static SearchLoosened of(Alternatives.Loosened way) {
            return new SearchLoosened(
                    way.fields().stream().map(FacetNames::parameter).toList(), way.total());
        }
    }
}
