package cn.techexchange.identity.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Hashes and checks passwords with Argon2id; the parameters were measured (docs/decisions/0010). */
@Singleton
public final class Passwords {
    private static final int MEMORY_KIB = 32_768;
    private static final int ITERATIONS = 3;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    /** Each hash needs {@link #MEMORY_KIB} of heap: a flood of sign-ins must queue instead of exhausting it. */
    private static final int AT_ONCE = 4;

    private final Argon2Function current =
            Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, LANES, HASH_BYTES, Argon2.ID);
    private final Semaphore slots = new Semaphore(AT_ONCE);
    private final String nobodys = hash("no account has this password");

    /** The encoded form, with a salt and the parameters in it. */
    public String hash(String password) {
        return inSlot(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(current).getResult());
    }

    public boolean matches(String password, String hash) {
        return inSlot(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes as long as {@link #matches}, so that the time of an answer does not tell whether an account exists. */
    public void matchNobody(String password) {
        matches(password, nobodys);
    }

    /** Whether the hash was made with other parameters than today's. */
    public boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(current);
    }

    private <T> T inSlot(Supplier<T> work) {
        slots.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }
}
