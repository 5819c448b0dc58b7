CREATE TABLE outbox_consumer (
    name VARCHAR(40) NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE outbox (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consumer VARCHAR(40) NOT NULL,
    event_type VARCHAR(60) NOT NULL,
    aggregate_id VARCHAR(60) NOT NULL,
    payload LONGTEXT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    attempts INT NOT NULL DEFAULT 0,
    next_attempt_at DATETIME(6) NOT NULL,
    last_error VARCHAR(500) NULL,
    KEY outbox_due (consumer, id),
    KEY outbox_blocked (consumer, aggregate_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE audit_entry (
    id CHAR(36) NOT NULL PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    account_id CHAR(36) NULL,
    organization_id CHAR(36) NULL,
    action VARCHAR(60) NOT NULL,
    subject_type VARCHAR(40) NOT NULL,
    subject_id VARCHAR(60) NOT NULL,
    detail VARCHAR(1000) NOT NULL,
    KEY audit_by_subject (subject_type, subject_id, id),
    KEY audit_by_account (account_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
