package cn.techexchange.market;

import static org.assertj.core.api.Assertions.assertThat;

import cn.techexchange.testing.Answer;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One wrong value in an otherwise right form, as the table beside this class has them. */
@OnPlatform
class BadInputIT {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{4,}");
    private final FormsUnderTest forms;

    BadInputIT(RunningPlatform platform, People people) {
        forms = new FormsUnderTest(platform, people);
    }

    /**
     * @param path JSON pointer of the value that is replaced
     * @param wrong JSON; {@code LONG:n} is a text of n characters
     * @param field as the answer names it
     */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "bad-input.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '\'')
    void aWrongValueIsRefusedAtItsFieldInChinese(String form, String path, String wrong, String field) {
        FormsUnderTest.Form sent = FormsUnderTest.Form.valueOf(form);
        ObjectNode body = forms.valid(sent);
        Replacement.in(body, path, wrong);

        Answer refused = forms.send(sent, body);

        assertThat(refused.status()).as(refused.body().toString()).isIn(400, 422);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode error = errorAt(refused.body().path("errors"), field);
        assertThat(error.path("message").asText()).containsPattern(CHINESE).doesNotContainPattern(LATIN_WORD);
        assertThat(refused.body().path("detail").asText()).containsPattern(CHINESE);
    }

    @ParameterizedTest
    @EnumSource(FormsUnderTest.Form.class)
    void theSameFormIsTakenWithoutTheWrongValue(FormsUnderTest.Form form) {
        Answer taken = forms.send(form, forms.valid(form));

        assertThat(taken.status()).as(taken.body().toString()).isIn(200, 201);
    }

    private static JsonNode errorAt(JsonNode errors, String field) {
        for (JsonNode error : errors) {
            if (error.path("field").asText().equals(field)) {
                return error;
            }
        }
        throw new AssertionError("no error at " + field + ": " + errors);
    }
}
