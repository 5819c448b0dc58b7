package cn.techexchange.indicator.statistics;

import java.util.Optional;

/** What is read off a figure. */
public enum Measure {
    CONTRACTS("合同（项）"),
    GROSS("合同成交额（元）"),
    TECHNOLOGY("技术交易额（元）"),
    MEAN("平均成交额（元）"),
    /** In hundredths of a percent. */
    GROWTH("成交额同比（%）");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    /** zh-CN, with its unit in sheets. */
    public String title() {
        return title;
    }

    /** Fen, contracts or hundredths of a percent; empty where the measure has no value. */
    public Optional<Long> of(Compared figure) {
        return switch (this) {
            case CONTRACTS -> Optional.of(figure.now().contracts());
            case GROSS -> Optional.of(figure.now().grossFen());
            case TECHNOLOGY -> Optional.of(figure.now().technologyFen());
            case MEAN -> figure.now().meanFen();
            case GROWTH -> figure.now().growthOn(figure.before());
        };
    }
}
