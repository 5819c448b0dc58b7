package cn.techexchange.market.imports.form;

/** Something about the value of one field. @param field its name, @param message zh-CN */
public record CellFinding(String field, Severity severity, String message) {}
