package cn.techexchange.identity.account;

/** Whether a person may sign in. */
public enum AccountState {
    ACTIVE,
    DISABLED
}
