package cn.techexchange.indicator.facts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What figures are broken down by. */
public enum Dimension {
    YEAR("年", null),
    HALF("半年", null),
    QUARTER("季度", null),
    MONTH("月份", null),
    KIND("合同类型", Trait.KIND),
    SUB_KIND("合同子类型", Trait.SUB_KIND),
    FIELD("技术领域", Trait.FIELD),
    INDUSTRY("规划产业", Trait.INDUSTRY),
    SECTION("国民经济门类", Trait.SECTOR),
    SECTOR("国民经济行业", Trait.SECTOR),
    IP_KIND("知识产权类型", Trait.IP_KIND),
    PLAN("计划来源", Trait.PLAN),
    SELLER_KIND("卖方类型", Trait.SELLER_KIND),
    BUYER_KIND("买方类型", Trait.BUYER_KIND),
    SELLER_PROVINCE("卖方省份", Trait.SELLER_REGION),
    SELLER_CITY("卖方城市", Trait.SELLER_REGION),
    SELLER_REGION("卖方区县", Trait.SELLER_REGION),
    BUYER_PROVINCE("买方省份", Trait.BUYER_REGION),
    BUYER_CITY("买方城市", Trait.BUYER_REGION),
    BUYER_REGION("买方区县", Trait.BUYER_REGION),
    PAYMENT_FORM("支付方式", Trait.PAYMENT_FORM),
    EVENT("登记事项", Trait.EVENT),
    /** Where seller and buyer stand to the filter's area. */
    FLOW("流向", null);

    private final String title;
    private final @Nullable Trait trait;

    Dimension(String title, @Nullable Trait trait) {
        this.title = title;
        this.trait = trait;
    }

    /** zh-CN. */
    public String title() {
        return title;
    }

    /** The code that it groups by; none for times and flows. */
    public Optional<Trait> trait() {
        return Optional.ofNullable(trait);
    }

    public boolean isTime() {
        return switch (this) {
            case YEAR, HALF, QUARTER, MONTH -> true;
            default -> false;
        };
    }
}
