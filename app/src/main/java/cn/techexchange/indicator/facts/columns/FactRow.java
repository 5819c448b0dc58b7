package cn.techexchange.indicator.facts.columns;

import cn.techexchange.indicator.facts.Trait;
import java.time.LocalDate;
import java.util.function.Function;

/** What the columns keep of a stored fact; names are read from the table where they are shown. */
public record FactRow(
        LocalDate countedOn,
        long ledgerSequence,
        int contracts,
        long grossFen,
        long technologyFen,
        Function<Trait, String> code) {}
