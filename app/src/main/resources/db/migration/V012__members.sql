CREATE TABLE invitation (
    id CHAR(36) NOT NULL PRIMARY KEY,
    organization_id CHAR(36) NOT NULL,
    email VARCHAR(200) NOT NULL,
    name VARCHAR(60) NOT NULL,
    roles VARCHAR(300) NOT NULL,
    token_hash CHAR(64) NOT NULL,
    invited_by CHAR(36) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    state VARCHAR(20) NOT NULL,
    UNIQUE KEY invitation_token (token_hash),
    KEY invitation_of_organization (organization_id, state, id),
    CONSTRAINT invitation_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE password_reset (
    id CHAR(36) NOT NULL PRIMARY KEY,
    account_id CHAR(36) NOT NULL,
    token_hash CHAR(64) NOT NULL,
    issued_by CHAR(36) NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at DATETIME(6) NULL,
    UNIQUE KEY password_reset_token (token_hash),
    KEY password_reset_of_account (account_id, id),
    CONSTRAINT password_reset_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
