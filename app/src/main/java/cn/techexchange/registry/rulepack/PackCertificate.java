package cn.techexchange.registry.rulepack;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The words on what an applicant gets.
 *
 * @param refusalMark what is put on papers that are given back
 */
@Serdeable
public record PackCertificate(String title, String text, String refusalMark) {}
