CREATE TABLE registration_fact (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    ledger_sequence BIGINT NOT NULL,
    registration_id CHAR(36) NOT NULL,
    reference VARCHAR(20) NOT NULL,
    project_name VARCHAR(300) COLLATE utf8mb4_unicode_ci NOT NULL,
    seller_name VARCHAR(200) COLLATE utf8mb4_unicode_ci NOT NULL,
    buyer_name VARCHAR(200) COLLATE utf8mb4_unicode_ci NOT NULL,
    event VARCHAR(20) NOT NULL,
    counted_on DATE NOT NULL,
    counted_year SMALLINT NOT NULL,
    counted_month TINYINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    technology_field VARCHAR(10) NOT NULL,
    industry VARCHAR(40) NOT NULL,
    contracts INT NOT NULL,
    gross_fen BIGINT NOT NULL,
    technology_fen BIGINT NOT NULL,
    demo BOOLEAN NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    UNIQUE KEY registration_fact_once (ledger_sequence),
    KEY registration_fact_by_year (counted_year, id),
    KEY registration_fact_by_registration (registration_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE indicator_target (
    target_year SMALLINT NOT NULL PRIMARY KEY,
    target_fen BIGINT NOT NULL,
    source VARCHAR(300) COLLATE utf8mb4_unicode_ci NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT indicator_target_positive CHECK (target_fen > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO indicator_target (target_year, target_fen, source, version)
VALUES (2025, 120000000000, '昆都仑区“十四五”科技创新发展规划 三（三）', 0);
