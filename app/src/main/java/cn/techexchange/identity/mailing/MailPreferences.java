package cn.techexchange.identity.mailing;

/** What people want by mail. */
public interface MailPreferences {
    /** Nothing confirmed and nothing paused for a person who never said anything. */
    MailPreference of(String accountId);

    void put(MailPreference preference);
}
