package cn.techexchange.indicator.statistics.web;

import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.Period;
import cn.techexchange.indicator.facts.RegistrationFact;
import cn.techexchange.indicator.facts.Trait;
import cn.techexchange.indicator.statistics.AskedFilter;
import cn.techexchange.indicator.statistics.Compared;
import cn.techexchange.indicator.statistics.Labels;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures with the zh-CN names beside their codes. */
@Singleton
class StatisticsViews {
    private final Labels labels;

    StatisticsViews(Labels labels) {
        this.labels = labels;
    }

    StatScope scope(AskedFilter asked) {
        return new StatScope(
                period(asked.filter().period()),
                asked.moment().asked(),
                asked.moment().at(),
                asked.moment().sequence(),
                asked.filter().area().code(),
                labels.nameOf(asked.filter().area()));
    }

    StatPeriod period(Period period) {
        return new StatPeriod(period.code(), labels.nameOf(period), period.from(), period.to());
    }

    StatFigure total(Compared figure) {
        return StatFigure.of("", "合计", "", figure);
    }

    StatFigure total(Figure figure) {
        return total(new Compared(figure, Figure.NONE));
    }

    List<StatFigure> figures(Dimension dimension, List<Compared> figures, FactFilter filter) {
        return figures.stream().map(figure -> figure(dimension, figure, filter)).toList();
    }

    private StatFigure figure(Dimension dimension, Compared figure, FactFilter filter) {
        String code = figure.code();
        String opens = filter.narrowedTo(dimension, code).valueOf(dimension);
        return StatFigure.of(code, labels.nameOf(dimension, code), opens, figure);
    }

    StatContract contract(RecordedFact recorded) {
        RegistrationFact fact = recorded.fact();
        RegistrationFact.Described described = fact.described();
        return new StatContract(
                fact.source().registrationId(),
                described.reference(),
                described.projectName(),
                described.sellerName(),
                described.buyerName(),
                labels.nameOf(Trait.KIND, fact.code(Trait.KIND)),
                labels.nameOf(Trait.FIELD, fact.code(Trait.FIELD)),
                labels.nameOf(Trait.EVENT, fact.code(Trait.EVENT)),
                fact.countedOn(),
                fact.difference().contracts(),
                fact.difference().grossFen(),
                fact.difference().technologyFen(),
                fact.source().ledgerSequence(),
                recorded.position(),
                described.demo());
    }

    @Serdeable
    record StatPeriod(String code, String name, LocalDate from, LocalDate to) {}

    /** What was asked for and how much was known. */
    @Serdeable
    record StatScope(
            StatPeriod period, boolean past, Instant asOf, long ledgerSequence, String area, String areaName) {}

    /**
     * @param filter the value that, put into the filter asked with, opens this figure
     * @param meanFen null where no contract is left
     * @param growth of the gross value in hundredths of a percent, null where there was nothing to grow from
     */
    @Serdeable
    record StatFigure(
            String code,
            String name,
            String filter,
            long contracts,
            long grossFen,
            long technologyFen,
            @Nullable Long meanFen,
            long beforeContracts,
            long beforeGrossFen,
            long beforeTechnologyFen,
            @Nullable Long growth) {
        static StatFigure of(String code, String name, String filter, Compared figure) {
            Figure now = figure.now();
            Figure before = figure.before();
            return new StatFigure(
                    code,
                    name,
                    filter,
                    now.contracts(),
                    now.grossFen(),
                    now.technologyFen(),
                    now.meanFen().orElse(null),
                    before.contracts(),
                    before.grossFen(),
                    before.technologyFen(),
                    now.growthOn(before).orElse(null));
        }
    }

    /** One fact: what one ledger entry about one contract changes in the figure. */
    @Serdeable
    record StatContract(
            String registrationId,
            String reference,
            String projectName,
            String sellerName,
            String buyerName,
            String kindName,
            String fieldName,
            String eventName,
            LocalDate countedOn,
            long contracts,
            long grossFen,
            long technologyFen,
            long ledgerSequence,
            long position,
            boolean demo) {}
}
