package cn.techexchange.market.imports.form;

/** Something about the value of one field. @param field its name, @param message zh-CN */
public record CellFinding(String field, Severity severity, String message) {
    /** Nothing more need be said of the field: it is wrong, or made of another that is said to be wrong itself. */
    boolean saysEnoughOf(String other) {
        return field.equals(other) && (severity == Severity.ERROR || message.equals(Titles.DERIVED));
    }
}
