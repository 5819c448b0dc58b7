package cn.techexchange.market.search.unanswered.db;

import cn.techexchange.market.search.unanswered.UnansweredSearches;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.text.Sha256;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredUnansweredSearches implements UnansweredSearches {
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})\\.([A-Z]+\\.[A-Z]+\\.[0-9a-f]{64})");
    private final UnansweredRows rows;

    StoredUnansweredSearches(UnansweredRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public void count(Day day, int mostTexts) {
        String kind = day.kind().name();
        String outcome = day.outcome().name();
        String hash = Sha256.of(day.text());
        if (rows.countAgain(day.day(), kind, outcome, hash) == 0 && rows.countTexts(day.day()) < mostTexts) {
            rows.countFirst(day.day(), kind, outcome, hash, day.text());
        }
    }

    @Override
    public Page<Sought> list(Period period, @Nullable String cursor, int size) {
        long searches = Long.MAX_VALUE;
        String place = "";
        if (cursor != null) {
            Matcher parts = CURSOR.matcher(cursor);
            if (!parts.matches()) {
                throw ProblemException.invalid("cursor", "翻页位置已失效，请从第一页重新开始。");
            }
            searches = Long.parseLong(parts.group(1));
            place = parts.group(2);
        }
        List<UnansweredRow> found = rows.list(period.from(), period.until(), searches, place, size + 1);
        return Page.of(found, size, UnansweredRow::cursor).map(UnansweredRow::toSought);
    }

    @Override
    public int forgetBefore(LocalDate day) {
        return rows.deleteBefore(day);
    }
}
