package cn.techexchange.registry.contract.check;

import cn.techexchange.registry.contract.CheckedContract;
import cn.techexchange.registry.contract.Finding;
import cn.techexchange.registry.contract.PackRule;
import cn.techexchange.registry.rulepack.PackRequirements.FieldRequirement;
import jakarta.inject.Singleton;
import java.util.List;

/** What the registration form must say, as the rule pack wants it for the kind it counts the contract as. */
@Singleton
final class FormRule implements PackRule {
    @Override
    public List<Finding> check(CheckedContract checked) {
        String kind = checked.countedKind();
        return checked.rules().requirements().fields().stream()
                .filter(required -> required.holdsFor(kind))
                .filter(required -> FormFields.isMissing(required.field(), checked.form()))
                .map(FormRule::finding)
                .toList();
    }

    private static Finding finding(FieldRequirement required) {
        String field = required.field();
        String statute = required.statuteText();
        return switch (required.severity()) {
            case ERROR -> Finding.error("MISSING", field, "请填写" + required.label(), statute);
            case WARNING -> Finding.warning("MISSING", field, "建议填写" + required.label(), statute);
            case HINT -> Finding.hint("MISSING", field, "可以补充" + required.label(), statute);
        };
    }
}
