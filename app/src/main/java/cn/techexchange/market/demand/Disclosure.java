package cn.techexchange.market.demand;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** @param visibility null while the author has not chosen */
@Serdeable
public record Disclosure(@Nullable Visibility visibility, boolean secret) {
    static final Disclosure OPEN = new Disclosure(null, false);

    /** Who asks is shown unless the author chose otherwise. */
    boolean isAnonymous() {
        return visibility == Visibility.ANONYMOUS;
    }
}
