package cn.techexchange.registry.rulepack.db;

import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import cn.techexchange.registry.rulepack.PackEdition;
import cn.techexchange.registry.rulepack.PackEditions;
import cn.techexchange.registry.rulepack.PackVersion;
import cn.techexchange.registry.rulepack.RulePack;
import cn.techexchange.registry.rulepack.UploadPack;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

@Singleton
final class StoredPackEditions implements PackEditions {
    private final PackEditionRows rows;
    private final Json json;
    /** An edition's text never changes, and there are few. */
    private final Map<PackVersion, RulePack> parsed = new ConcurrentHashMap<>();

    StoredPackEditions(PackEditionRows rows, Json json) {
        this.rows = rows;
        this.json = json;
    }

    @Override
    public PackEdition get(String id) {
        return found(rows.findById(id));
    }

    @Override
    public PackEdition lock(String id) {
        return found(rows.lock(id));
    }

    @Override
    public PackEdition ofDryRun(String job) {
        return found(rows.findByDryRunJob(job));
    }

    @Override
    public List<PackEdition> list() {
        return rows.list().stream().map(PackEditionRow::toEdition).toList();
    }

    @Override
    public int latest(String code) {
        return rows.latest(code);
    }

    @Override
    public PackEdition add(PackEdition edition) {
        try {
            return rows.save(PackEditionRow.of(edition)).toEdition();
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, "rule_pack_edition_once")) {
                throw UploadPack.versionTaken(edition.edition());
            }
            throw e;
        }
    }

    @Override
    public PackEdition update(PackEdition edition) {
        return rows.update(PackEditionRow.of(edition)).toEdition();
    }

    @Override
    public List<Approved> approved() {
        return rows.approved().stream()
                .map(row -> new Approved(new PackVersion(row.code(), row.packVersion()), row.effectiveFrom()))
                .toList();
    }

    @Override
    public RulePack pack(PackVersion edition) {
        return parsed.computeIfAbsent(edition, key -> json.read(text(key), RulePack.class));
    }

    @Override
    public String text(PackVersion edition) {
        return found(rows.findByCodeAndPackVersion(edition.code(), edition.version()))
                .text();
    }

    private static PackEdition found(Optional<PackEditionRow> row) {
        return row.map(PackEditionRow::toEdition).orElseThrow(() -> ProblemException.notFound("规则包"));
    }
}
