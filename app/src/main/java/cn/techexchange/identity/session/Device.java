package cn.techexchange.identity.session;

import cn.techexchange.platform.text.Shortened;

/** From where a person signed in, as far as the request tells. */
public record Device(String address, String browser) {
    private static final int ADDRESS_LENGTH = 45;
    private static final int BROWSER_LENGTH = 300;

    public Device {
        address = Shortened.to(address, ADDRESS_LENGTH);
        browser = Shortened.to(browser, BROWSER_LENGTH);
    }
}
