package cn.techexchange.registry.comparison.db;

import cn.techexchange.platform.json.Json;
import cn.techexchange.registry.comparison.DryRunEffect;
import cn.techexchange.registry.comparison.JudgedChange;
import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

@MappedEntity("rule_pack_effect")
record EffectRow(@EmbeddedId Key key, boolean outcomeChanges, String differences) {
    static EffectRow of(String jobId, DryRunEffect effect, Json json) {
        return new EffectRow(
                new Key(jobId, effect.registrationId()), effect.changesOutcome(), json.write(effect.changes()));
    }

    DryRunEffect toEffect(Json json) {
        return new DryRunEffect(key.registrationId, json.read(differences, Argument.listOf(JudgedChange.class)));
    }

    @Embeddable
    record Key(
            @MappedProperty("job_id") String jobId,
            @MappedProperty("registration_id") String registrationId) {}
}
