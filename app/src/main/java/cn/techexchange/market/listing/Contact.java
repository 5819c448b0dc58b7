package cn.techexchange.market.listing;

import io.micronaut.serde.annotation.Serdeable;

/** Whom to call about a listing: personal data, so never for visitors and never in the index. */
@Serdeable
public record Contact(String name, String phone, String email) {
    public static final Contact NONE = new Contact("", "", "");

    public Contact {
        name = TidyText.of(name);
        phone = TidyText.of(phone);
        email = TidyText.of(email);
    }
}
