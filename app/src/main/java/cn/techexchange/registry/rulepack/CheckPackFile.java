package cn.techexchange.registry.rulepack;

import cn.techexchange.platform.json.Json;
import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Reads a pack's data file and says, line by line, what is wrong with it. */
@Singleton
public final class CheckPackFile {
    private static final int MANY = 100;
    private final PackSchema schema;
    private final Json json;

    CheckPackFile(PackSchema schema, Json json) {
        this.schema = schema;
        this.json = json;
    }

    /** In the order of the file, empty when it is sound; at most the first hundred. */
    public List<PackFileError> errors(String text) {
        JsonNode file;
        try {
            file = PackSchema.tree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            return List.of(new PackFileError(line, "", "不是有效的 JSON，请检查这一行附近的括号、引号和逗号"));
        } catch (IOException e) {
            return List.of(new PackFileError(1, "", "文件无法读取"));
        }
        List<PackFileError> found = schema.errors(file);
        List<PackFileError> all = found.isEmpty() ? PackMeaning.errors(file) : found;
        return all.stream()
                .sorted(Comparator.comparingInt(PackFileError::line).thenComparing(PackFileError::path))
                .limit(MANY)
                .toList();
    }

    /** @throws ProblemException {@code RULE_PACK_FILE_INVALID} with every error */
    public RulePack parse(String text) {
        List<PackFileError> errors = errors(text);
        if (!errors.isEmpty()) {
            List<FieldError> fields = errors.stream()
                    .map(error -> new FieldError(error.path(), "第 " + error.line() + " 行：" + error.message()))
                    .toList();
            throw new ProblemException(
                    RulePackProblem.RULE_PACK_FILE_INVALID, "规则包文件有 " + fields.size() + " 处错误，请按所列的行修改后再上传。", fields);
        }
        return json.read(text, RulePack.class);
    }
}
