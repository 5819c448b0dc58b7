-- Who has switched personal ranking off; nobody has before saying so.
CREATE TABLE ranking_choice (
    account_id CHAR(36) NOT NULL PRIMARY KEY,
    personal BOOLEAN NOT NULL,
    chosen_at DATETIME(6) NOT NULL,
    CONSTRAINT ranking_choice_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
