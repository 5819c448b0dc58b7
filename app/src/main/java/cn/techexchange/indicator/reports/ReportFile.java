package cn.techexchange.indicator.reports;

import cn.techexchange.indicator.facts.Area;
import cn.techexchange.indicator.facts.Dimension;
import cn.techexchange.indicator.facts.FactFilter;
import cn.techexchange.indicator.facts.Facts;
import cn.techexchange.indicator.facts.Figure;
import cn.techexchange.indicator.statistics.AskedFilter;
import cn.techexchange.indicator.statistics.FlowFigures;
import cn.techexchange.indicator.statistics.Moment;
import cn.techexchange.indicator.statistics.ReadStatistics;
import cn.techexchange.platform.json.Json;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;

/** Writes a report's file: codes and figures only, since names may change and the bytes must not. */
@Singleton
final class ReportFile {
    private static final int FORMAT = 1;
    private static final Map<String, Dimension> PARTS = Map.of(
            "months", Dimension.MONTH,
            "kinds", Dimension.KIND,
            "fields", Dimension.FIELD,
            "industries", Dimension.INDUSTRY,
            "events", Dimension.EVENT);
    private final Facts facts;
    private final ReadStatistics statistics;
    private final Json json;

    ReportFile(Facts facts, ReadStatistics statistics, Json json) {
        this.facts = facts;
        this.statistics = statistics;
        this.json = json;
    }

    /** The same basis gives the same bytes, whatever happened since. */
    String write(ReportBasis basis) {
        FactFilter filter = basis.filter();
        var file = new TreeMap<String, Object>();
        file.put("format", FORMAT);
        file.put("from", basis.period().from().toString());
        file.put("to", basis.period().to().toString());
        file.put("area", basis.area().code());
        file.put("asOf", basis.asOf().toString());
        file.put("rulePack", basis.rulePack());
        file.put(
                "ledger",
                Map.of(
                        "sequence",
                        basis.ledger().sequence(),
                        "hash",
                        basis.ledger().hash()));
        file.put("total", sums(facts.figures().total(filter)));
        Map<Dimension, List<Figure>> figures = facts.figures().breakdowns(List.copyOf(PARTS.values()), filter);
        PARTS.forEach((name, dimension) -> file.put(name, figures(figures.getOrDefault(dimension, List.of()))));
        file.put("flows", flows(basis));
        return canonical(file);
    }

    private List<Map<String, Object>> flows(ReportBasis basis) {
        var asked = new AskedFilter(
                basis.filter(), new Moment(true, basis.asOf(), basis.ledger().sequence()));
        return Area.LEVELS.stream()
                .map(area -> flow(statistics.flows(asked, area).getFirst()))
                .toList();
    }

    private static Map<String, Object> flow(FlowFigures flow) {
        return Map.of(
                "area", flow.area().code(),
                "output", sums(flow.output()),
                "absorption", sums(flow.absorption()),
                "local", sums(flow.local()),
                "touching", sums(flow.touching()));
    }

    private static List<Map<String, Object>> figures(List<Figure> figures) {
        return figures.stream()
                .map(figure -> {
                    var sums = new TreeMap<>(sums(figure));
                    sums.put("code", figure.code());
                    return (Map<String, Object>) sums;
                })
                .toList();
    }

    private static Map<String, Object> sums(Figure figure) {
        return Map.of(
                "contracts", figure.contracts(),
                "transactionValueFen", figure.grossFen(),
                "technologyValueFen", figure.technologyFen());
    }

    private String canonical(Map<String, Object> file) {
        try {
            return new JsonCanonicalizer(json.write(file)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(String file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
