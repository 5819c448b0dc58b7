package cn.techexchange.platform.dictionary;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * One code of a list.
 *
 * @param parent code of the wider entry, or null at the top
 */
@Serdeable
public record DictionaryEntry(
        String code, String name, @Nullable String parent) {}
