package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Area;
import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Flow;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import jakarta.inject.Singleton;

/** The zh-CN names of codes, as figures and filters use them. */
@Singleton
public final class Labels {
    private static final String UNKNOWN = "未归类";
    private final Dictionaries dictionaries;

    Labels(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    public String nameOf(Dimension dimension, String code) {
        if (dimension.isTime()) {
            return nameOf(Period.parse(code));
        }
        return dimension.trait().map(trait -> nameOf(trait, code)).orElseGet(() -> nameOf(Flow.valueOf(code)));
    }

    public String nameOf(Trait trait, String code) {
        if (code.isEmpty() || code.equals(FactFilter.OPEN)) {
            return UNKNOWN;
        }
        String plain = code.endsWith(FactFilter.BENEATH) ? code.substring(0, code.length() - 1) : code;
        return switch (trait) {
            case KIND, SUB_KIND -> dictionaries.nameOf(DictionaryName.CONTRACT_KINDS, plain);
            case FIELD -> dictionaries.nameOf(DictionaryName.TECHNOLOGY_FIELDS, plain);
            case INDUSTRY -> dictionaries.nameOf(DictionaryName.INDUSTRIES, plain);
            case SECTOR -> dictionaries.nameOf(DictionaryName.ECONOMIC_SECTORS, plain);
            case IP_KIND -> dictionaries.nameOf(DictionaryName.INTELLECTUAL_PROPERTY, plain);
            case PLAN -> dictionaries.nameOf(DictionaryName.PLAN_CATEGORIES, plain);
            case SELLER_KIND, BUYER_KIND -> dictionaries.nameOf(DictionaryName.PARTY_KINDS, plain);
            case SELLER_REGION, BUYER_REGION -> dictionaries.nameOf(DictionaryName.REGIONS, plain);
            case PAYMENT_FORM -> dictionaries.nameOf(DictionaryName.PAYMENT_FORMS, plain);
            case EVENT -> FactEvents.nameOf(plain);
            case DEMO -> plain.equals("1") ? "演示" : "正式";
        };
    }

    public String nameOf(Area area) {
        return area.equals(Area.NATION) ? "全国" : dictionaries.nameOf(DictionaryName.REGIONS, area.code());
    }

    public String nameOf(Flow flow) {
        return switch (flow) {
            case OUTPUT -> "输出";
            case ABSORPTION -> "吸纳";
            case LOCAL -> "本地循环";
            case TOUCHING -> "与本地有关";
            case OUTWARD -> "向外输出";
            case INWARD -> "自外吸纳";
            case OUTSIDE -> "与本地无关";
        };
    }

    public String nameOf(Period period) {
        String code = period.code();
        String year = code.substring(0, 4) + " 年";
        if (code.length() == 4) {
            return year;
        }
        if (code.contains("..")) {
            return period.from() + " 至 " + period.to();
        }
        return switch (code.charAt(5)) {
            case 'H' -> year + (code.endsWith("1") ? "上半年" : "下半年");
            case 'Q' -> year + "第" + "一二三四".charAt(code.charAt(6) - '1') + "季度";
            default -> year + " " + period.from().getMonthValue() + " 月";
        };
    }
}
