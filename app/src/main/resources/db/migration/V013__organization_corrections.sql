CREATE TABLE organization_correction (
    id CHAR(36) NOT NULL PRIMARY KEY,
    organization_id CHAR(36) NOT NULL,
    account_id CHAR(36) NOT NULL,
    at DATETIME(6) NOT NULL,
    reason VARCHAR(300) NOT NULL,
    changes LONGTEXT NOT NULL,
    KEY organization_correction_newest (organization_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
