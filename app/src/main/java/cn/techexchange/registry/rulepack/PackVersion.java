package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;

/** One edition of one pack, as registrations and reports keep it. */
@Serdeable
public record PackVersion(String code, int version) {
    @Override
    public String toString() {
        return code + " 第 " + version + " 版";
    }
}
