package cn.techexchange.identity.organization.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.organization.OrganizationApplication;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.platform.text.PlainText;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An organisation's application with its first person. */
@Serdeable
record ApplicationBody(
        @NotNull @Valid ProfileBody profile,
        @NotBlank @Size(max = 40) String creditCode,
        @NotNull OrganizationKind kind,
        @NotNull @Valid ApplicantBody person,
        @NotBlank @Size(max = 200) String password) {
    OrganizationApplication toApplication() {
        var applicant = new Account.Person(person.email(), person.name(), person.phone());
        return new OrganizationApplication(profile.toProfile(), creditCode, kind, applicant, password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ApplicationBody";
    }

    /** The first person. */
    @Serdeable
    record ApplicantBody(
            @NotBlank @Size(max = 60) @PlainText String name,
            @NotBlank @Size(max = 200) @Email String email,

            @NotBlank @Pattern(regexp = "[0-9+()\\- ]{5,40}", message = "请填写有效的电话号码")
            String phone) {}
}
