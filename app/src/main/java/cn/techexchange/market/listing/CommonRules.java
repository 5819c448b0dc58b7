package cn.techexchange.market.listing;

import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import cn.techexchange.platform.problem.FieldChecks;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules that both kinds of listing share. */
@Singleton
public final class CommonRules {
    private static final int TITLE = 120;
    private static final int KEYWORDS = 20;
    /** Names of substances and terms with their English name in brackets are that long. */
    private static final int KEYWORD = 60;

    private static final int LONGEST_VALIDITY_YEARS = 10;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+\\-() ]{5,40}");
    private final Dictionaries dictionaries;

    CommonRules(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    public void title(FieldChecks checks, String title, Strictness strictness) {
        checks.line("title", title, TITLE);
        if (strictness != Strictness.DRAFT) {
            checks.present("title", title);
        }
    }

    public void classification(FieldChecks checks, Classification value, Strictness strictness) {
        code(checks, "classification.technologyField", DictionaryName.TECHNOLOGY_FIELDS, value.technologyField());
        code(checks, "classification.industry", DictionaryName.INDUSTRIES, value.industry());
        code(checks, "classification.economicSector", DictionaryName.ECONOMIC_SECTORS, value.economicSector());
        checks.atMost("classification.keywords", value.keywords(), KEYWORDS);
        for (int i = 0; i < value.keywords().size(); i++) {
            checks.line("classification.keywords[" + i + "]", value.keywords().get(i), KEYWORD);
        }
        if (strictness == Strictness.SUBMITTED) {
            checks.present("classification.technologyField", value.technologyField());
        }
    }

    public void contact(FieldChecks checks, Contact value, Strictness strictness) {
        checks.line("contact.name", value.name(), 60);
        checks.line("contact.phone", value.phone(), 40);
        checks.line("contact.email", value.email(), 200);
        form(checks, "contact.email", EMAIL, value.email(), "请填写有效的邮箱地址");
        form(checks, "contact.phone", PHONE, value.phone(), "请填写有效的电话号码");
        if (strictness == Strictness.SUBMITTED) {
            checks.present("contact.name", value.name());
            checks.require(!value.phone().isEmpty() || !value.email().isEmpty(), "contact.phone", "电话和邮箱请至少填写一项");
        }
    }

    public void validUntil(
            FieldChecks checks, String path, @Nullable LocalDate validUntil, LocalDate today, Strictness strictness) {
        if (validUntil != null) {
            checks.require(strictness == Strictness.DRAFT || !validUntil.isBefore(today), path, "有效期不能早于今天");
            checks.require(
                    !validUntil.isAfter(today.plusYears(LONGEST_VALIDITY_YEARS)),
                    path,
                    "有效期最长 " + LONGEST_VALIDITY_YEARS + " 年");
        }
    }

    public void range(FieldChecks checks, String path, @Nullable Long lowFen, @Nullable Long highFen) {
        checks.fen(path + ".lowFen", lowFen);
        checks.fen(path + ".highFen", highFen);
        if (lowFen != null && highFen != null) {
            checks.require(lowFen <= highFen, path + ".highFen", "上限不能小于下限");
        }
    }

    public void code(FieldChecks checks, String path, DictionaryName list, String code) {
        checks.require(code.isEmpty() || dictionaries.contains(list, code), path, "代码表中没有这一项，请重新选择");
    }

    public void codes(FieldChecks checks, String path, List<DictionaryName> lists, List<String> codes) {
        checks.atMost(path, codes, 20);
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            checks.require(
                    lists.stream().anyMatch(list -> dictionaries.contains(list, code)),
                    path + "[" + i + "]",
                    "代码表中没有这一项，请重新选择");
        }
    }

    private static void form(FieldChecks checks, String path, Pattern pattern, String value, String message) {
        checks.require(value.isEmpty() || pattern.matcher(value).matches(), path, message);
    }
}
