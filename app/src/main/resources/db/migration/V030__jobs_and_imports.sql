CREATE TABLE job (
    id CHAR(36) NOT NULL PRIMARY KEY,
    type VARCHAR(40) NOT NULL,
    state VARCHAR(20) NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT NOT NULL,
    result LONGTEXT NOT NULL,
    failures INT NOT NULL,
    message VARCHAR(500) NOT NULL,
    leased_until DATETIME(6) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6) NULL,
    KEY job_due (state, leased_until, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE import_batch (
    id CHAR(36) NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    organization_id CHAR(36) NOT NULL,
    account_id CHAR(36) NOT NULL,
    by_administrator BOOLEAN NOT NULL,
    source_system VARCHAR(60) NOT NULL,
    publish BOOLEAN NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    size BIGINT NOT NULL,
    format VARCHAR(20) NOT NULL,
    encoding VARCHAR(20) NOT NULL,
    check_job_id CHAR(36) NULL,
    run_job_id CHAR(36) NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    UNIQUE KEY import_batch_check (check_job_id),
    UNIQUE KEY import_batch_run (run_job_id),
    KEY import_batch_of_organization (organization_id, id),
    CONSTRAINT import_batch_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT import_batch_check_job FOREIGN KEY (check_job_id) REFERENCES job (id),
    CONSTRAINT import_batch_run_job FOREIGN KEY (run_job_id) REFERENCES job (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE import_finding (
    id VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    job_id CHAR(36) NOT NULL,
    source_row BIGINT NOT NULL,
    column_name VARCHAR(100) NOT NULL,
    severity VARCHAR(10) NOT NULL,
    message VARCHAR(500) NOT NULL,
    shown_value VARCHAR(100) NOT NULL,
    KEY import_finding_of_job (job_id, severity, id),
    CONSTRAINT import_finding_job FOREIGN KEY (job_id) REFERENCES job (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
