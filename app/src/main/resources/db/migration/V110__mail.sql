-- Mails on their way. What a mail said is emptied once it is sent; the row stays for a while to answer "was it sent".
CREATE TABLE mail (
    id CHAR(36) NOT NULL PRIMARY KEY,
    account_id CHAR(36) NOT NULL,
    recipient VARCHAR(200) NOT NULL,
    subject VARCHAR(300) NOT NULL,
    plain MEDIUMTEXT NOT NULL,
    html MEDIUMTEXT NOT NULL,
    one_click_address VARCHAR(500) NOT NULL,
    state VARCHAR(20) NOT NULL,
    attempts INT NOT NULL,
    due_at DATETIME(6) NULL,
    last_error VARCHAR(500) NULL,
    created_at DATETIME(6) NOT NULL,
    sent_at DATETIME(6) NULL,
    KEY mail_due (state, due_at, id),
    KEY mail_by_state (state, id),
    KEY mail_of_person (account_id, state),
    CONSTRAINT mail_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Where a person wants mail: only an address that its owner has confirmed, and only while not paused.
CREATE TABLE mail_preference (
    account_id CHAR(36) NOT NULL PRIMARY KEY,
    confirmed_email VARCHAR(200) NULL,
    confirmed_at DATETIME(6) NULL,
    paused BOOLEAN NOT NULL,
    CONSTRAINT mail_preference_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
