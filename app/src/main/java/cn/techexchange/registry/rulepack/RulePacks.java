package cn.techexchange.registry.rulepack;

import cn.techexchange.platform.dictionary.CsvTable;
import cn.techexchange.platform.problem.ProblemException;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The packs there are, oldest first; a contract is judged by the one in force on the day it is accepted. */
@Singleton
public final class RulePacks {
    private static final List<String> CODES = List.of("MOST-2001", "DRAFT-2024", "MIIT-2026");
    private final List<RulePack> packs;
    private final CsvTable grounds = CsvTable.read("reference/refusal-grounds.csv");

    RulePacks(JsonMapper mapper) {
        packs = CODES.stream().map(code -> load(mapper, code)).toList();
    }

    public List<RulePack> list() {
        return packs;
    }

    /** @throws ProblemException {@code NOT_FOUND} */
    public RulePack get(String code) {
        return packs.stream()
                .filter(pack -> pack.code().equals(code))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("规则包"));
    }

    /** @throws ProblemException {@code NO_RULE_PACK_IN_FORCE} */
    public RulePack inForceOn(LocalDate date) {
        return packs.stream()
                .filter(pack -> pack.isInForceOn(date))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(RulePackProblem.NO_RULE_PACK_IN_FORCE, date + " 没有施行中的认定规则。请管理员先补充规则包。"));
    }

    public List<RefusalGround> grounds(RulePack pack) {
        return grounds.rows().stream()
                .filter(row -> pack.groundsOf().equals(row.get("rule_pack")))
                .map(row -> new RefusalGround(
                        Objects.requireNonNull(row.get("code")), Objects.requireNonNull(row.get("name_zh"))))
                .toList();
    }

    private static RulePack load(JsonMapper mapper, String code) {
        String resource = "rulepack/" + code + ".json";
        try (InputStream in = RulePacks.class.getClassLoader().getResourceAsStream(resource)) {
            return Objects.requireNonNull(mapper.readValue(Objects.requireNonNull(in, resource), RulePack.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
