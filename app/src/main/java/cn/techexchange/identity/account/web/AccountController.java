package cn.techexchange.identity.account.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Caller;
import cn.techexchange.identity.account.EditAccount;
import cn.techexchange.platform.text.PlainText;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One's own account. */
@Controller("/api/account")
@Secured(SecurityRule.IS_AUTHENTICATED)
class AccountController {
    private final Accounts accounts;
    private final EditAccount editAccount;

    AccountController(Accounts accounts, EditAccount editAccount) {
        this.accounts = accounts;
        this.editAccount = editAccount;
    }

    @Get
    HttpResponse<OwnAccount> own(@Parameter(hidden = true) Caller caller) {
        return answer(accounts.get(caller.accountId()));
    }

    @Put
    HttpResponse<OwnAccount> edit(
            @Parameter(hidden = true) Caller caller,
            @Nullable @Header("If-Match") String ifMatch,
            @Valid @Body AccountEdit body) {
        return answer(editAccount.edit(caller, EntityTag.required(ifMatch), body.name(), body.phone()));
    }

    private static HttpResponse<OwnAccount> answer(Account account) {
        String etag = EntityTag.of(account.storedVersion());
        var own = new OwnAccount(account.id(), account.email(), account.name(), account.phone(), account.demo(), etag);
        return HttpResponse.ok(own).header("ETag", etag);
    }

    @Serdeable
    record OwnAccount(String id, String email, String name, String phone, boolean demo, String etag) {}

    @Serdeable
    record AccountEdit(
            @NotBlank @Size(max = 60) @PlainText String name,

            @NotNull @Size(max = 40) @Pattern(regexp = PHONE, message = "请填写有效的电话号码")
            String phone) {
        private static final String PHONE = "|[0-9+()\\- ]{5,40}";
    }
}
