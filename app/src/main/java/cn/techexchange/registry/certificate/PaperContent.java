package cn.techexchange.registry.certificate;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a paper, kept as it was on the day of issue.
 *
 * @param proof null where the ledger keeps no entry: a refusal changes no figure
 */
@Serdeable
public record PaperContent(
        Heading heading,
        Deal deal,
        Decision decision,
        @Nullable Proof proof,
        Check check) {

    /**
     * @param opening the sentence under the title
     * @param nationalNumber null on a refusal
     */
    @Serdeable
    public record Heading(
            String title,
            String opening,
            String reference,
            @Nullable String nationalNumber) {}

    /** @param kind zh-CN */
    @Serdeable
    public record Deal(String projectName, String kind, List<Party> parties, long grossFen, long technologyFen) {}

    /**
     * @param side zh-CN
     * @param creditCode empty for a party without one
     */
    @Serdeable
    public record Party(String side, String name, String creditCode) {}

    /**
     * @param office the organisation that decided
     * @param officer who signs for it
     * @param unconfirmed the rules are marked 待核对
     * @param grounds zh-CN, of a refusal
     * @param text what the desk wrote to a refusal
     */
    @Serdeable
    public record Decision(
            LocalDate on,
            String office,
            String officer,
            String rules,
            boolean unconfirmed,
            List<String> grounds,
            String text) {}

    /** The ledger's entry of the registration. */
    @Serdeable
    public record Proof(long sequence, String hash) {
        String shortHash() {
            return hash.substring(0, 16);
        }
    }

    /** @param address of the page where anybody can check the paper */
    @Serdeable
    public record Check(String code, String address) {}
}
