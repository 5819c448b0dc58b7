package cn.techexchange.identity.session;

/** From where a person signed in, as far as the request tells. */
public record Device(String address, String browser) {
    private static final int ADDRESS_LENGTH = 45;
    private static final int BROWSER_LENGTH = 300;

    public Device {
        address = shortened(address, ADDRESS_LENGTH);
        browser = shortened(browser, BROWSER_LENGTH);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
