package cn.techexchange.identity.account;

import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a password must be: long, not the e-mail address, not what everybody tries first. */
@Singleton
public final class PasswordRules {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int FEWEST_CHARACTERS = 4;
    private final Set<String> common = load();

    /** @throws ProblemException naming the field that holds the password */
    public void check(String field, String password, String email) {
        refusal(password, email).ifPresent(reason -> {
            throw ProblemException.invalid(field, reason);
        });
    }

    /** Why the password is not good enough, in zh-CN. */
    public Optional<String> refusal(String password, String email) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST || password.length() > LONGEST) {
            return Optional.of("密码长度应在 " + SHORTEST + " 到 " + LONGEST + " 个字符之间");
        }
        if (password.chars().distinct().count() < FEWEST_CHARACTERS) {
            return Optional.of("密码中不同的字符太少，请换一个");
        }
        if (common.contains(lower)) {
            return Optional.of("这个密码太常见，请换一个");
        }
        String mailbox = email.strip().toLowerCase(Locale.ROOT);
        boolean personal = lower.equals(mailbox) || lower.equals(mailbox.split("@", 2)[0]);
        return personal ? Optional.of("密码不能是您的邮箱") : Optional.empty();
    }

    private static Set<String> load() {
        try (InputStream file =
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/reference/common-passwords.txt"))) {
            return Set.copyOf(Arrays.asList(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\R")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
