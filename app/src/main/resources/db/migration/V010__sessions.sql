ALTER TABLE account DROP COLUMN failed_sign_ins;

ALTER TABLE account DROP COLUMN sign_in_blocked_until;

CREATE TABLE session (
    id CHAR(36) NOT NULL PRIMARY KEY,
    account_id CHAR(36) NOT NULL,
    secret_hash CHAR(64) NOT NULL,
    replaced_hash CHAR(64) NULL,
    refreshed_at DATETIME(6) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    address VARCHAR(45) NOT NULL,
    browser VARCHAR(300) NOT NULL,
    KEY session_of_account (account_id, id),
    CONSTRAINT session_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE sign_in_attempt (
    subject CHAR(64) NOT NULL PRIMARY KEY,
    failures INT NOT NULL,
    last_at DATETIME(6) NOT NULL,
    blocked_until DATETIME(6) NOT NULL,
    KEY sign_in_attempt_by_time (last_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
