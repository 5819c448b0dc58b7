-- The file is kept as it was frozen; what it was made with stands beside it, to make it again.
CREATE TABLE frozen_report (
    id CHAR(36) NOT NULL PRIMARY KEY,
    period_from DATE NOT NULL,
    period_to DATE NOT NULL,
    area VARCHAR(12) NOT NULL,
    rule_pack VARCHAR(40) NOT NULL,
    as_of DATETIME(6) NOT NULL,
    ledger_sequence BIGINT NOT NULL,
    ledger_hash CHAR(64) NOT NULL,
    frozen_sequence BIGINT NOT NULL,
    contracts BIGINT NOT NULL,
    gross_fen BIGINT NOT NULL,
    technology_fen BIGINT NOT NULL,
    content LONGTEXT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    published_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    KEY frozen_report_by_period (period_from, period_to, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
