package cn.techexchange.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A frozen report: its total must be the sum of the entries up to its ledger head that count in its period.
 *
 * @param sequence the last entry it knows, {@code hash} that entry's
 * @param sha256 of the whole file, as the ledger keeps it
 */
record Report(String name, LocalDate from, LocalDate to, long sequence, String hash, Sum total, String sha256)
        implements Claim {
    static Report parse(String name, byte[] file) throws Refutation {
        try {
            String text = Json.text(file);
            JsonNode fields = Json.canonical(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
            JsonNode ledger = fields.path("ledger");
            return new Report(
                    name,
                    day(fields, "from", "-01-01"),
                    day(fields, "to", "-12-31"),
                    ledger.path("sequence").asLong(-1),
                    ledger.path("hash").asText(),
                    Sum.of(fields.path("total")),
                    Hex.of(Algorithm.SHA_256.digest().digest(file)));
        } catch (BrokenEntry e) {
            throw Refutation.of(name, String.valueOf(e.getMessage()));
        } catch (DateTimeException e) {
            throw Refutation.of(name, "统计期间无法识别");
        }
    }

    private static LocalDate day(JsonNode fields, String name, String ofYear) {
        String given = fields.path(name).asText();
        return LocalDate.parse(given.isEmpty() ? fields.path("year").asText() + ofYear : given);
    }

    boolean covers(Content content) throws BrokenEntry {
        LocalDate day = content.countedOn();
        return content.sequence() <= sequence && !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public void ask(Waypoints waypoints) {
        waypoints.sizes().add(sequence);
    }

    @Override
    public void check(Journey journey) throws Refutation {
        if (sequence < 0) {
            throw Refutation.of(name, "没有写明账本位置");
        }
        if (sequence > journey.size()) {
            throw Refutation.missing(journey.size() + 1, "缺少条目：" + name + "写到第 " + sequence + " 条");
        }
        if (!journey.hashAt(sequence).equals(hash)) {
            throw Refutation.of(name, "记录的账本哈希与第 " + sequence + " 条不符");
        }
        Tally tally = journey.tally(this);
        if (!tally.frozen()) {
            throw Refutation.of(name, "账本中没有冻结这一文件的条目，文件被改动过或不是发布的原件");
        }
        if (!tally.sum().equals(total)) {
            throw Refutation.of(name, "合计与账本条目之和不符：报告为 " + words(total) + "，账本为 " + words(tally.sum()));
        }
    }

    private static String words(Sum sum) {
        return sum.contracts() + " 项、成交额 " + sum.transactionValueFen() + " 分、技术交易额 " + sum.technologyValueFen() + " 分";
    }
}
