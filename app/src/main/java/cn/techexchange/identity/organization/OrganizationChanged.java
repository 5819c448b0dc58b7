package cn.techexchange.identity.organization;

import io.micronaut.serde.annotation.Serdeable;

/** An organisation was verified, rejected, suspended or resumed, or its profile was changed. */
@Serdeable
public record OrganizationChanged(String organizationId, OrganizationState state) {
    public static final String TYPE = "OrganizationChanged";
}
