package cn.techexchange.registry.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A data file is refused with the line and the field of each mistake. */
class PackFileTest {
    private static final String SOUND = InstallPacks.bundled("MIIT-2026");
    private final PackSchema schema = new PackSchema();

    @ParameterizedTest
    @ValueSource(strings = {"MOST-2001", "DRAFT-2024", "MIIT-2026"})
    void whatComesWithThePlatformIsSound(String code) throws IOException {
        assertThat(errors(InstallPacks.bundled(code))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"days\": 15|\"days\": 0|clocks.review.days|不能小于 1",
                "\"days\": 15|\"days\": \"15\"|clocks.review.days|内容的类型应为整数",
                "\"confidence\": \"UNCONFIRMED\"|\"confidence\": \"SURE\"|origin.confidence|只能填写",
                "\"from\": \"2026-01-23\"|\"from\": \"2026-13-23\"|validity.from|应为日期",
                "\"from\": \"2026-01-23\"|\"until\": \"2026-01-23\"|validity.until|请同时填写施行日期",
                "\"LICENSE\": \"LICENSE\"|\"LICENSE\": \"RENTAL\"|kinds.mapping.LICENSE|不在 kinds.names 中",
                "\"code\": \"PRICE_UNCLEAR\"|\"code\": \"PARTIES_UNCLEAR\"|refusalGrounds[2].code|重复",
                "\"subject.planCategory\"|\"subject.colour\"|requirements.fields[5].field|只能填写"
            })
    void aMistakeIsNamedByLineAndField(String sound, String wrong, String path, String message) throws IOException {
        assertThat(SOUND).contains(sound);
        String text = SOUND.replaceFirst(java.util.regex.Pattern.quote(sound), wrong);

        assertThat(errors(text)).anySatisfy(error -> {
            assertThat(error.path()).isEqualTo(path);
            assertThat(error.message()).contains(message);
            assertThat(error.line()).isEqualTo(lineOf(SOUND, sound));
        });
    }

    @Test
    void whatIsMissingOrUnknownIsNamed() throws IOException {
        assertThat(errors("{\"code\": \"X-1\", \"colour\": 1}"))
                .extracting(PackFileError::path)
                .contains("clocks", "version", "colour");
    }

    private List<PackFileError> errors(String text) throws IOException {
        List<PackFileError> found = schema.errors(PackSchema.tree(text));
        return found.isEmpty() ? PackMeaning.errors(PackSchema.tree(text)) : found;
    }

    private static int lineOf(String text, String part) {
        return (int)
                Stream.of(text.substring(0, text.indexOf(part)).split("\n", -1)).count();
    }
}
