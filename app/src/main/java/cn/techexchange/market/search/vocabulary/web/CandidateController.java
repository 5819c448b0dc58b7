package cn.techexchange.market.search.vocabulary.web;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.Role;
import cn.techexchange.market.search.vocabulary.FindTermCandidates;
import cn.techexchange.market.search.vocabulary.web.VocabularyAnswers.VocabularyCandidate;
import cn.techexchange.market.search.vocabulary.web.VocabularyAnswers.VocabularyRefusal;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.List;

/** What listed texts propose for the vocabulary. */
@Controller("/api/administration/vocabulary-candidates")
@Secured(Role.Name.ADMINISTRATOR)
class CandidateController {
    private final FindTermCandidates candidates;

    CandidateController(FindTermCandidates candidates) {
        this.candidates = candidates;
    }

    @Get
    @Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
    List<VocabularyCandidate> list() {
        return candidates.find().stream().map(VocabularyCandidate::of).toList();
    }

    @Post("/refusals")
    @Status(HttpStatus.NO_CONTENT)
    void refuse(@Parameter(hidden = true) Caller caller, @Body @Valid VocabularyRefusal body) {
        candidates.refuse(caller.actor(), body.terms());
    }
}
