package cn.techexchange.market.imports.form;

import cn.techexchange.market.listing.ListingContent;
import cn.techexchange.market.listing.ListingForms;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.listing.Strictness;
import cn.techexchange.platform.problem.FieldError;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes a listing's content of a row and holds it against the rules. */
@Singleton
public final class ReadRow {
    private final Map<ListingKind, ImportForm> forms = new EnumMap<>(ListingKind.class);
    private final ImportFields fields;
    private final ListingForms rules;
    private final Codes codes;

    ReadRow(List<ImportForm> forms, ImportFields fields, ListingForms rules, Codes codes) {
        forms.forEach(form -> this.forms.put(form.kind(), form));
        this.fields = fields;
        this.rules = rules;
        this.codes = codes;
    }

    /** Drafts are held to what publication asks too: a sheet is corrected at once or not at all. */
    public ReadContent read(ListingKind kind, Map<String, NamedCell> cells, LocalDate today) {
        var reader = new CellReader(cells, codes);
        ListingContent content = form(kind).read(reader);
        List<CellFinding> findings = new ArrayList<>(reader.findings());
        for (FieldError error : rules.check(kind, content, today, Strictness.TAKEN_IN)) {
            String field = fields.at(kind, error.field()).map(ImportField::name).orElse(error.field());
            boolean known = findings.stream().anyMatch(finding -> finding.saysEnoughOf(field));
            if (!known) {
                findings.add(new CellFinding(field, Severity.ERROR, message(error)));
            }
        }
        return new ReadContent(content, findings);
    }

    /** An entry's position is said in words, since the cell holds all entries. */
    private static String message(FieldError error) {
        int open = error.field().indexOf('[');
        int close = error.field().indexOf(']', open + 1);
        return open < 0 || close < 0
                ? error.message()
                : "第 " + (Integer.parseInt(error.field().substring(open + 1, close)) + 1) + " 项：" + error.message();
    }

    public Map<String, String> write(ListingKind kind, ListingContent content) {
        return form(kind).write(content);
    }

    private ImportForm form(ListingKind kind) {
        return Objects.requireNonNull(forms.get(kind));
    }

    /** What a row says, and what is to be said about it. */
    public record ReadContent(ListingContent content, List<CellFinding> findings) {
        public ReadContent {
            findings = List.copyOf(findings);
        }
    }
}
