package cn.techexchange.registry.nationalform;

import java.util.function.Function;

/**
 * One column of the sheet.
 *
 * @param heading zh-CN
 */
record FormColumn(String heading, Function<FiledForm, String> value) {}
