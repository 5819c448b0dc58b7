package cn.techexchange.identity.mailing.db;

import cn.techexchange.identity.mailing.MailPreference;
import cn.techexchange.identity.mailing.MailPreferences;
import jakarta.inject.Singleton;

@Singleton
final class StoredMailPreferences implements MailPreferences {
    private final MailPreferenceRows rows;

    StoredMailPreferences(MailPreferenceRows rows) {
        this.rows = rows;
    }

    @Override
    public MailPreference of(String accountId) {
        return rows.findByAccountId(accountId)
                .map(MailPreferenceRow::toPreference)
                .orElseGet(() -> new MailPreference(accountId, null, null, false));
    }

    @Override
    public void put(MailPreference preference) {
        rows.put(preference.accountId(), preference.confirmedEmail(), preference.confirmedAt(), preference.paused());
    }
}
