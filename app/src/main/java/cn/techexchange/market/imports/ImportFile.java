package cn.techexchange.market.imports;

import cn.techexchange.market.imports.file.FileShape;

/** The uploaded file. @param name as the person called it, @param sha256 its place in the content store */
public record ImportFile(String name, String sha256, long size, FileShape shape) {}
