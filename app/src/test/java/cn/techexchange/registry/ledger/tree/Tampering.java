package cn.techexchange.registry.ledger.tree;

import cn.techexchange.verifier.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One falsified set of files.
 *
 * @param found whether the verdict names what was falsified
 */
record Tampering(String what, PublishedFiles files, Predicate<Verdict> found) {
    private static final Pattern RANGE = Pattern.compile("第 (\\d+) 至 (\\d+) 条");
    private static final String HASH = ",\"hash\":\"";

    /** Any of the ways, by chance. */
    static Tampering any(PublishedLedger ledger, Random random) {
        int entry = random.nextInt(ledger.lines().size());
        return switch (random.nextInt(11)) {
            case 0 -> oneBit(ledger, random);
            case 1 -> editedField(ledger, entry, random);
            case 2 -> editedWithFittingHash(ledger, entry, random);
            case 3 -> deleted(ledger, entry);
            case 4 -> swapped(ledger, entry, random);
            case 5 -> inserted(ledger, entry, random);
            case 6 -> truncated(ledger, random);
            case 7 -> forgedProof(ledger, random);
            case 8 -> forgedHead(ledger, random);
            case 9 -> rewrittenHistory(ledger, entry, random);
            default -> editedReport(ledger, random);
        };
    }

    private static Tampering oneBit(PublishedLedger ledger, Random random) {
        byte[] export = PublishedFiles.joined(ledger.lines());
        int at = random.nextInt(export.length);
        int line = 1 + count(export, at);
        export[at] ^= (byte) (1 << random.nextInt(8));
        return export("one bit", ledger, export, line);
    }

    private static Tampering editedField(PublishedLedger ledger, int entry, Random random) {
        List<String> lines = new ArrayList<>(ledger.lines());
        lines.set(entry, edited(lines.get(entry), random));
        return export("field edited", ledger, PublishedFiles.joined(lines), entry + 1);
    }

    private static Tampering editedWithFittingHash(PublishedLedger ledger, int entry, Random random) {
        List<String> lines = new ArrayList<>(ledger.lines());
        lines.set(entry, rehashed(edited(lines.get(entry), random)));
        var files = PublishedFiles.of(ledger).export(PublishedFiles.joined(lines));
        boolean last = entry == lines.size() - 1;
        return new Tampering("field edited, own hash fitted", files, last ? rangeHas(entry + 1) : brokenAt(entry + 2));
    }

    private static Tampering deleted(PublishedLedger ledger, int entry) {
        List<String> lines = new ArrayList<>(ledger.lines());
        lines.remove(entry);
        return export("deleted", ledger, PublishedFiles.joined(lines), entry + 1);
    }

    private static Tampering swapped(PublishedLedger ledger, int entry, Random random) {
        List<String> lines = new ArrayList<>(ledger.lines());
        int other = (entry + 1 + random.nextInt(lines.size() - 1)) % lines.size();
        Collections.swap(lines, entry, other);
        return export("swapped", ledger, PublishedFiles.joined(lines), Math.min(entry, other) + 1);
    }

    private static Tampering inserted(PublishedLedger ledger, int entry, Random random) {
        List<String> lines = new ArrayList<>(ledger.lines());
        int place = (entry + 1 + random.nextInt(lines.size())) % (lines.size() + 1);
        lines.add(place, rehashed(edited(lines.get(entry), random)));
        boolean fits = place == entry;
        // In its own place a fitted entry follows well; the true one after it is then the first that does not.
        return export("inserted", ledger, PublishedFiles.joined(lines), fits ? place + 2 : place + 1);
    }

    private static Tampering truncated(PublishedLedger ledger, Random random) {
        byte[] export = PublishedFiles.joined(ledger.lines());
        int kept = random.nextInt(export.length);
        return export("truncated", ledger, Arrays.copyOf(export, kept), 1 + count(export, kept));
    }

    private static Tampering forgedProof(PublishedLedger ledger, Random random) {
        PublishedFiles files = PublishedFiles.of(ledger);
        PublishedFiles forged = random.nextBoolean()
                ? files.inclusion(forgedDigit(files.inclusion(), random))
                : files.consistency(forgedDigit(files.consistency(), random));
        return new Tampering(
                "proof forged",
                forged,
                verdict -> verdict instanceof Verdict.Refuted refuted
                        && refuted.evidence().startsWith("证明"));
    }

    /** One digit of a hash, or a step of the path left out. */
    private static String forgedDigit(String proof, Random random) {
        if (random.nextInt(4) == 0) {
            return proof.replaceFirst("\"path\":\\[\"[0-9a-f]{64}\",?", "\"path\":[");
        }
        Matcher hashes = Pattern.compile("[0-9a-f]{64}").matcher(proof);
        List<Integer> starts = new ArrayList<>();
        while (hashes.find()) {
            starts.add(hashes.start());
        }
        int at = starts.get(random.nextInt(starts.size())) + random.nextInt(64);
        char digit = "0123456789abcdef".charAt((Character.digit(proof.charAt(at), 16) + 1 + random.nextInt(15)) % 16);
        return proof.substring(0, at) + digit + proof.substring(at + 1);
    }

    private static Tampering forgedHead(PublishedLedger ledger, Random random) {
        int line = random.nextInt(ledger.heads().size());
        String forged = random.nextBoolean()
                ? foreignSignature(ledger, line)
                : flipped(ledger.heads().get(line), random);
        List<String> heads = new ArrayList<>(ledger.heads());
        heads.set(line, forged);
        return new Tampering(
                "signature forged",
                PublishedFiles.of(ledger).heads(PublishedFiles.joined(heads)),
                verdict -> verdict instanceof Verdict.Refuted refuted
                        && refuted.evidence().equals("树头文件第 " + (line + 1) + " 行"));
    }

    private static String foreignSignature(PublishedLedger ledger, int line) {
        String head = ledger.heads().get(line);
        String body = head.substring("{\"head\":".length(), head.indexOf(",\"signature\""));
        String signature = PublishedLedger.FOREIGN_KEY.sign(body.getBytes(StandardCharsets.UTF_8));
        return "{\"head\":" + body + ",\"signature\":\"" + signature + "\"}";
    }

    private static String flipped(String text, Random random) {
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (char) (text.charAt(at) ^ (1 << random.nextInt(3))) + text.substring(at + 1);
    }

    /** From an entry on everything is consistent again, only the heads are the old ones. */
    private static Tampering rewrittenHistory(PublishedLedger ledger, int entry, Random random) {
        List<String> lines = new ArrayList<>(ledger.lines());
        lines.set(entry, rehashed(edited(lines.get(entry), random)));
        for (int i = entry + 1; i < lines.size(); i++) {
            String previous = hashOf(lines.get(i - 1));
            lines.set(i, rehashed(lines.get(i).replaceFirst("(\"previousHash\":\")[0-9a-f]{64}", "$1" + previous)));
        }
        var files = PublishedFiles.of(ledger).export(PublishedFiles.joined(lines));
        return new Tampering("history rewritten", files, rangeHas(entry + 1));
    }

    private static Tampering editedReport(PublishedLedger ledger, Random random) {
        return new Tampering(
                "report edited",
                PublishedFiles.of(ledger).report(edited(ledger.report(), random)),
                verdict -> verdict instanceof Verdict.Refuted refuted
                                && refuted.evidence().startsWith("报告")
                        || verdict instanceof Verdict.Broken broken
                                && broken.reason().contains("报告"));
    }

    private static Tampering export(String what, PublishedLedger ledger, byte[] export, int line) {
        return new Tampering(what, PublishedFiles.of(ledger).export(export), brokenAt(line));
    }

    private static Predicate<Verdict> brokenAt(int line) {
        return verdict ->
                verdict instanceof Verdict.Broken broken && broken.line() == line && broken.sequence() == line;
    }

    private static Predicate<Verdict> rangeHas(int sequence) {
        return verdict -> {
            if (!(verdict instanceof Verdict.Refuted refuted)) {
                return false;
            }
            Matcher range = RANGE.matcher(refuted.reason());
            return range.find()
                    && Long.parseLong(range.group(1)) <= sequence
                    && sequence <= Long.parseLong(range.group(2));
        };
    }

    /** Another digit in one of the numbers behind a field's name that ends in Fen, or in the report's hash. */
    private static String edited(String line, Random random) {
        Matcher numbers = Pattern.compile("(?:Fen\":-?|sha256\":\"\\w{3})(\\d)").matcher(line);
        List<Integer> starts = new ArrayList<>();
        while (numbers.find()) {
            starts.add(numbers.start(1));
        }
        if (starts.isEmpty()) {
            int at = line.indexOf("\"registration-") + "\"registration-".length();
            return line.substring(0, at) + "9" + line.substring(at);
        }
        int at = starts.get(random.nextInt(starts.size()));
        char digit = (char) ('1' + (line.charAt(at) - '1' + 1 + random.nextInt(8)) % 9);
        return line.substring(0, at) + digit + line.substring(at + 1);
    }

    private static String rehashed(String line) {
        String body = line.substring("{\"entry\":".length(), line.lastIndexOf(HASH));
        return "{\"entry\":" + body + HASH + PublishedLedger.sha256(body) + "\"}";
    }

    private static String hashOf(String line) {
        int at = line.lastIndexOf(HASH) + HASH.length();
        return line.substring(at, at + 64);
    }

    private static int count(byte[] export, int before) {
        int lines = 0;
        for (int i = 0; i < before; i++) {
            if (export[i] == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
