package cn.techexchange.platform.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;

/** Makes identifiers: UUID version 7 (RFC 9562), 36 characters, ordered by creation. */
public final class Ids {
    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    public static String next() {
        return GENERATOR.generate().toString();
    }
}
