package cn.techexchange.market.brokerage.workbench;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of a sorted list ends: the key it is sorted by, and the id behind it. */
public record Place(long key, String id) {
    private static final Pattern FORM = Pattern.compile("(-?\\d{1,18})\\.([0-9a-f-]{36})");
    private static final long MICROS = 1_000_000;

    /** @throws ProblemException {@code INVALID_INPUT} when the cursor is of no list here */
    static Place of(@Nullable String cursor, Place beginning) {
        if (cursor == null) {
            return beginning;
        }
        Matcher parts = FORM.matcher(cursor);
        if (!parts.matches()) {
            throw ProblemException.invalid("cursor", "翻页位置已失效，请从第一页重新开始。");
        }
        return new Place(Long.parseLong(parts.group(1)), parts.group(2));
    }

    static Place at(Instant moment, String id) {
        return new Place(moment.getEpochSecond() * MICROS + moment.getNano() / 1_000, id);
    }

    /** The key as a moment, in lists that are sorted by one. */
    public Instant moment() {
        return Instant.ofEpochSecond(Math.floorDiv(key, MICROS), Math.floorMod(key, MICROS) * 1_000);
    }

    String cursor() {
        return key + "." + id;
    }
}
