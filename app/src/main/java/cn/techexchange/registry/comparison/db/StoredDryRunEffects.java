package cn.techexchange.registry.comparison.db;

import cn.techexchange.platform.json.Json;
import cn.techexchange.registry.comparison.DryRunEffect;
import cn.techexchange.registry.comparison.DryRunEffects;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class StoredDryRunEffects implements DryRunEffects {
    private final EffectRows rows;
    private final Json json;

    StoredDryRunEffects(EffectRows rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public void add(String jobId, DryRunEffect effect) {
        rows.save(EffectRow.of(jobId, effect, json));
    }

    @Override
    public List<DryRunEffect> list(String jobId, int offset, int limit) {
        return rows.list(jobId, offset, limit).stream()
                .map(row -> row.toEffect(json))
                .toList();
    }

    @Override
    public long count(String jobId) {
        return rows.count(jobId);
    }

    @Override
    public long countOutcomes(String jobId) {
        return rows.countOutcomes(jobId);
    }
}
