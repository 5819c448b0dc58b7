package cn.techexchange.indicator.statistics.web;

import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.Facts.RecordedFact;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.facts.RegistrationFact;
import cn.techexchange.indicator.statistics.FactEvents;
import cn.techexchange.indicator.statistics.web.IndicatorController.IndicatorContract;
import cn.techexchange.indicator.statistics.web.IndicatorController.IndicatorFigure;
import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import jakarta.inject.Singleton;

/** Puts the zh-CN names beside codes. */
@Singleton
class Labels {
    private static final String UNKNOWN = "未归类";
    private final Dictionaries dictionaries;

    Labels(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    IndicatorFigure figure(Figure total) {
        return IndicatorFigure.of("合计", total);
    }

    IndicatorFigure figure(Dimension dimension, Figure figure) {
        String code = figure.code();
        return IndicatorFigure.of(code.isEmpty() ? UNKNOWN : name(dimension, code), figure);
    }

    private String name(Dimension dimension, String code) {
        return switch (dimension) {
            case MONTH -> Integer.parseInt(code) + " 月";
            case KIND -> dictionaries.nameOf(DictionaryName.CONTRACT_KINDS, code);
            case FIELD -> dictionaries.nameOf(DictionaryName.TECHNOLOGY_FIELDS, code);
            case INDUSTRY -> dictionaries.nameOf(DictionaryName.INDUSTRIES, code);
        };
    }

    IndicatorContract contract(RecordedFact recorded) {
        RegistrationFact fact = recorded.fact();
        RegistrationFact.Described described = fact.described();
        return new IndicatorContract(
                fact.registrationId(),
                described.reference(),
                described.projectName(),
                described.sellerName(),
                described.buyerName(),
                dictionaries.nameOf(DictionaryName.CONTRACT_KINDS, described.kind()),
                described.technologyField().isEmpty()
                        ? UNKNOWN
                        : dictionaries.nameOf(DictionaryName.TECHNOLOGY_FIELDS, described.technologyField()),
                FactEvents.nameOf(fact.event()),
                fact.countedOn().toString(),
                fact.grossFen(),
                fact.technologyFen(),
                fact.ledgerSequence(),
                described.demo());
    }
}
