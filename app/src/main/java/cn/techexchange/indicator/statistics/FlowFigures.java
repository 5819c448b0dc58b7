package cn.techexchange.indicator.statistics;

import cn.techexchange.indicator.facts.Area;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.Flow;
import java.util.List;

/** What leaves an area, comes into it and stays in it. The local loop is in output and in absorption. */
public record FlowFigures(Area area, Figure outward, Figure inward, Figure local) {
    /** @param parts figures of {@link Flow#PARTS} that occur */
    static FlowFigures of(Area area, List<Figure> parts) {
        return new FlowFigures(area, part(parts, Flow.OUTWARD), part(parts, Flow.INWARD), part(parts, Flow.LOCAL));
    }

    private static Figure part(List<Figure> parts, Flow flow) {
        return parts.stream()
                .filter(figure -> figure.code().equals(flow.name()))
                .findFirst()
                .orElse(Figure.NONE);
    }

    public Figure output() {
        return outward.plus(local);
    }

    public Figure absorption() {
        return inward.plus(local);
    }

    public Figure touching() {
        return output().plus(absorption()).minus(local);
    }
}
