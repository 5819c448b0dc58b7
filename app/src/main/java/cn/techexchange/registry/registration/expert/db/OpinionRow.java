package cn.techexchange.registry.registration.expert.db;

import cn.techexchange.registry.registration.expert.Opinion;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

@MappedEntity("registration_opinion")
record OpinionRow(
        @EmbeddedId Key key,
        Opinion.Recommendation recommendation,
        long technologyValueFen,
        String text,
        Instant givenAt) {
    static OpinionRow of(Opinion opinion) {
        return new OpinionRow(
                new Key(opinion.caseId(), opinion.accountId(), opinion.submission()),
                opinion.recommendation(),
                opinion.technologyValueFen(),
                opinion.text(),
                opinion.at());
    }

    Opinion toOpinion() {
        return new Opinion(
                key.caseId, key.accountId, key.submission, recommendation, technologyValueFen, text, givenAt);
    }

    @Embeddable
    record Key(
            @MappedProperty("case_id") String caseId,
            @MappedProperty("account_id") String accountId,
            @MappedProperty("submission") int submission) {}
}
