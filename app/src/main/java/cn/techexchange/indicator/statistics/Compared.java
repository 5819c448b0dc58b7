package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Figure;

/** A figure beside the one of the period it is compared with. */
public record Compared(Figure now, Figure before) {
    public String code() {
        return now.code();
    }
}
