package cn.techexchange.platform.mail;

/** Where a mail is. */
public enum MailState {
    WAITING,
    SENT,
    /** Given up; the administrator sees it and may have it tried again. */
    DEAD
}
