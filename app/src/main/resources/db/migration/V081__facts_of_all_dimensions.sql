-- Facts follow from the ledger alone, so they are written anew from its first entry on, with every dimension.
DROP TABLE registration_fact;

CREATE TABLE registration_fact (
    position BIGINT NOT NULL PRIMARY KEY,
    ledger_sequence BIGINT NOT NULL,
    part TINYINT NOT NULL,
    entry_at DATETIME(6) NOT NULL,
    registration_id CHAR(36) NOT NULL,
    reference VARCHAR(20) NOT NULL,
    project_name VARCHAR(300) COLLATE utf8mb4_unicode_ci NOT NULL,
    seller_name VARCHAR(200) COLLATE utf8mb4_unicode_ci NOT NULL,
    buyer_name VARCHAR(200) COLLATE utf8mb4_unicode_ci NOT NULL,
    event VARCHAR(20) NOT NULL,
    counted_on DATE NOT NULL,
    kind VARCHAR(20) NOT NULL,
    sub_kind VARCHAR(60) NOT NULL,
    technology_field VARCHAR(10) NOT NULL,
    industry VARCHAR(40) NOT NULL,
    economic_sector VARCHAR(10) NOT NULL,
    intellectual_property VARCHAR(40) NOT NULL,
    plan_category VARCHAR(40) NOT NULL,
    seller_kind VARCHAR(10) NOT NULL,
    buyer_kind VARCHAR(10) NOT NULL,
    seller_region VARCHAR(12) NOT NULL,
    buyer_region VARCHAR(12) NOT NULL,
    payment_form VARCHAR(40) NOT NULL,
    demo BOOLEAN NOT NULL,
    contracts INT NOT NULL,
    gross_fen BIGINT NOT NULL,
    technology_fen BIGINT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    UNIQUE KEY registration_fact_once (ledger_sequence, part),
    KEY registration_fact_by_time (entry_at, ledger_sequence),
    KEY registration_fact_by_day (counted_on, position),
    KEY registration_fact_by_registration (registration_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row. Positions are given under its lock, so they are gapless and become visible in their order;
-- it also says up to which ledger entry facts were written.
CREATE TABLE registration_fact_head (
    id INT NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    followed_sequence BIGINT NOT NULL,
    CONSTRAINT registration_fact_head_alone CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO registration_fact_head (id, position, followed_sequence)
VALUES (1, 0, 0);
