package cn.techexchange.registry.rulepack;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one regulation in one edition, as the data file states them. */
@Serdeable
public record RulePack(
        String code,
        int version,
        String name,
        PackOrigin origin,
        PackValidity validity,
        PackKinds kinds,
        PackRequirements requirements,
        List<RefusalGround> refusalGrounds,
        PackClocks clocks,
        @Nullable ExpertReview expertReview,
        PackCertificate certificate) {
    public RulePack {
        refusalGrounds = List.copyOf(refusalGrounds);
    }

    public boolean isInForceOn(LocalDate date) {
        return validity.covers(date);
    }

    public boolean asksExperts(long technologyValueFen) {
        return expertReview != null && technologyValueFen >= expertReview.fromTechnologyValueFen();
    }

    @JsonIgnore
    public PackVersion edition() {
        return new PackVersion(code, version);
    }

    @JsonIgnore
    public String source() {
        return origin.source();
    }

    /** Shown as 待核对. */
    @JsonIgnore
    public boolean unconfirmed() {
        return origin.confidence() == PackOrigin.Confidence.UNCONFIRMED;
    }

    @JsonIgnore
    public ReviewPeriod review() {
        return clocks.review();
    }
}
