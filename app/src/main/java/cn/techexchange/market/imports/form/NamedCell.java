package cn.techexchange.market.imports.form;

import cn.techexchange.market.imports.file.SourceCell;

/** A cell with the heading under which the file has it. */
public record NamedCell(String heading, SourceCell cell) {}
