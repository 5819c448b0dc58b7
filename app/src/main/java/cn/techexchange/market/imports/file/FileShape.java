package cn.techexchange.market.imports.file;

/** What a file is. @param encoding character set of a text file, empty for a workbook */
public record FileShape(FileFormat format, String encoding) {}
