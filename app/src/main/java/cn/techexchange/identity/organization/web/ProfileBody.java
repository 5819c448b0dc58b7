package cn.techexchange.identity.organization.web;

import cn.techexchange.identity.organization.OrganizationProfile;
import cn.techexchange.platform.text.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The profile as forms send it. */
@Serdeable
record ProfileBody(
        @NotBlank @Size(max = 200) @PlainText String name,
        @NotBlank @Size(max = 12) String regionCode,
        @NotBlank @Size(max = 10) String partyKind,
        boolean stateOwned,
        @NotNull @Size(max = 300) @PlainText String address,
        @NotBlank @Size(max = 60) @PlainText String contactName,

        @NotBlank @Pattern(regexp = "[0-9+()\\- ]{5,40}", message = "请填写有效的电话号码")
        String contactPhone,

        @NotNull @Size(max = 2000) @PlainText(multiline = true)
        String introduction) {
    OrganizationProfile toProfile() {
        return new OrganizationProfile(
                name, regionCode, partyKind, stateOwned, address, contactName, contactPhone, introduction);
    }
}
