-- What an export of the national system says otherwise; kept as it was found, settled one by one.
CREATE TABLE reconciliation (
    id CHAR(36) NOT NULL PRIMARY KEY,
    from_date DATE NOT NULL,
    to_date DATE NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    row_total INT NOT NULL,
    matched INT NOT NULL,
    account_id CHAR(36) NOT NULL,
    at DATETIME(6) NOT NULL,
    CONSTRAINT reconciliation_period CHECK (from_date <= to_date)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE reconciliation_difference (
    id CHAR(36) NOT NULL PRIMARY KEY,
    reconciliation_id CHAR(36) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    file_row BIGINT NULL,
    registration_id CHAR(36) NULL,
    reference VARCHAR(20) NOT NULL,
    number VARCHAR(16) NOT NULL,
    project_name VARCHAR(300) NOT NULL,
    ours VARCHAR(1000) NOT NULL,
    theirs VARCHAR(1000) NOT NULL,
    settlement VARCHAR(30) NULL,
    note VARCHAR(500) NOT NULL,
    settled_by CHAR(36) NULL,
    settled_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    KEY reconciliation_difference_of (reconciliation_id, settlement, id),
    CONSTRAINT reconciliation_difference_run FOREIGN KEY (reconciliation_id) REFERENCES reconciliation (id),
    CONSTRAINT reconciliation_difference_settled
        CHECK ((settlement IS NULL) = (settled_by IS NULL) AND (settlement IS NULL) = (settled_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
