package cn.techexchange.market.imports.form;

import cn.techexchange.market.listing.Classification;
import cn.techexchange.platform.dictionary.DictionaryName;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Where a row says that it belongs. */
@Singleton
final class Placement {
    private final ForeignFields foreign;
    private final Codes codes;

    Placement(ForeignFields foreign, Codes codes) {
        this.foreign = foreign;
        this.codes = codes;
    }

    /** @param foreignField column with the source's own classification, used where the row names no code of ours */
    Classification read(CellReader cells, String foreignField) {
        String field = cells.code("technologyField", DictionaryName.TECHNOLOGY_FIELDS);
        String industry = cells.code("industry", DictionaryName.INDUSTRIES);
        ForeignFields.Place place = foreignPlace(cells, foreignField);
        return new Classification(
                field.isEmpty() ? place.technologyField() : field,
                industry.isEmpty() ? place.industry() : industry,
                cells.code("economicSector", DictionaryName.ECONOMIC_SECTORS),
                cells.words("keywords"));
    }

    private ForeignFields.Place foreignPlace(CellReader cells, String column) {
        String word = cells.text(column);
        if (word.isBlank()) {
            return ForeignFields.NOWHERE;
        }
        return foreign.find(word).orElseGet(() -> {
            cells.note(column, "对照表中没有这一分类，技术领域已留空");
            return ForeignFields.NOWHERE;
        });
    }

    Map<String, String> write(Classification value) {
        return Map.of(
                "technologyField",
                name(DictionaryName.TECHNOLOGY_FIELDS, value.technologyField()),
                "industry",
                name(DictionaryName.INDUSTRIES, value.industry()),
                "economicSector",
                name(DictionaryName.ECONOMIC_SECTORS, value.economicSector()),
                "keywords",
                String.join("；", value.keywords()));
    }

    /** The code where the name alone would not lead back to it. */
    private String name(DictionaryName list, String code) {
        if (code.isEmpty()) {
            return "";
        }
        String name = codes.nameOf(List.of(list), code);
        return codes.code(List.of(list), name).equals(code) ? name : code;
    }
}
