package cn.techexchange.registry.certificate;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A paper as one XHTML page: what a browser prints and what becomes the PDF. */
@Singleton
public final class PaperPage {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
    /** About as many lines as a page has room for in the usual size. */
    private static final int USUAL_LINES = 9;

    private static final int SIGNS_IN_LINE = 35;
    private final String frame = resource("frame.html");
    private final String certificate = resource("certificate.html");
    private final String refusal = resource("refusal.html");

    /** @return well-formed XML; every value is escaped */
    public String of(PaperContent content) {
        PaperContent.Heading heading = content.heading();
        String body = heading.nationalNumber() == null ? refusal : certificate;
        return fill(
                frame,
                Map.of(
                        "title", Markup.escape(heading.title()),
                        "density", isLong(content) ? "dense" : "usual",
                        "body", fill(body, values(content))));
    }

    /** Whether it must be set closely to stay one page. */
    private static boolean isLong(PaperContent content) {
        String text = content.decision().text();
        long signs = content.deal().projectName().length() + text.length();
        long lines = content.deal().parties().size() + text.lines().count() + signs / SIGNS_IN_LINE;
        return lines + content.decision().grounds().size() > USUAL_LINES;
    }

    private static Map<String, String> values(PaperContent content) {
        var values = new java.util.HashMap<String, String>();
        PaperContent.Heading heading = content.heading();
        values.put("title", Markup.escape(heading.title()));
        values.put("opening", Markup.escape(heading.opening()));
        values.put("reference", Markup.escape(heading.reference()));
        values.put("nationalNumber", Markup.escape(Objects.requireNonNullElse(heading.nationalNumber(), "")));
        deal(values, content.deal());
        decision(values, content.decision());
        PaperContent.Proof proof = content.proof();
        values.put("sequence", proof == null ? "" : Long.toString(proof.sequence()));
        values.put("hash", proof == null ? "" : proof.shortHash());
        values.put("code", VerificationCode.grouped(content.check().code()));
        values.put("address", Markup.escape(content.check().address()));
        values.put("qr", QrCode.dataAddress(content.check().address()));
        return values;
    }

    private static void deal(Map<String, String> values, PaperContent.Deal deal) {
        values.put("project", Markup.escape(deal.projectName()));
        values.put("kind", Markup.escape(deal.kind()));
        values.put("parties", parties(deal.parties()));
        values.put("gross", Markup.yuan(deal.grossFen()));
        values.put("technology", Markup.yuan(deal.technologyFen()));
    }

    private static void decision(Map<String, String> values, PaperContent.Decision decision) {
        values.put("date", Markup.date(decision.on()));
        values.put("office", Markup.escape(decision.office()));
        values.put("officer", Markup.escape(decision.officer()));
        values.put("rules", Markup.escape(decision.rules() + (decision.unconfirmed() ? "（待核对）" : "")));
        values.put(
                "grounds",
                decision.grounds().stream()
                        .map(ground -> "<li>" + Markup.escape(ground) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>")));
        values.put("text", Markup.lines(decision.text()));
    }

    private static String parties(List<PaperContent.Party> parties) {
        return parties.stream()
                .map(party -> "<tr class=\"party\"><th>" + Markup.escape(party.side()) + "</th><td colspan=\"3\">"
                        + Markup.escape(party.name())
                        + (party.creditCode().isEmpty()
                                ? ""
                                : "<span class=\"code\">" + Markup.escape(party.creditCode()) + "</span>")
                        + "</td></tr>")
                .collect(Collectors.joining());
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll((MatchResult place) -> java.util.regex.Matcher.quoteReplacement(
                        Objects.requireNonNull(values.get(place.group(1)), place.group(1))));
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(PaperPage.class.getClassLoader().getResourceAsStream("paper/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
