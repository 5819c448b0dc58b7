-- One computation of the market's gaps; its content names listings by id and is read against what is public then.
CREATE TABLE gap_map (
    id CHAR(36) NOT NULL PRIMARY KEY,
    state VARCHAR(20) NOT NULL,
    done INT NOT NULL,
    total INT NOT NULL,
    input_hash CHAR(64) NOT NULL,
    content LONGTEXT NOT NULL,
    requested_by CHAR(36) NULL,
    started_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    KEY gap_map_latest (state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE challenge_candidate (
    id CHAR(36) NOT NULL PRIMARY KEY,
    name VARCHAR(120) COLLATE utf8mb4_unicode_ci NOT NULL,
    reason VARCHAR(1000) COLLATE utf8mb4_unicode_ci NOT NULL,
    state VARCHAR(20) NOT NULL,
    proposed_by CHAR(36) NOT NULL,
    proposed_at DATETIME(6) NOT NULL,
    withdraw_reason VARCHAR(500) COLLATE utf8mb4_unicode_ci NOT NULL DEFAULT '',
    withdrawn_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    KEY challenge_candidate_by_state (state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE challenge_candidate_demand (
    candidate_id CHAR(36) NOT NULL,
    demand_id CHAR(36) NOT NULL,
    -- The demand's id while the candidate is open, null afterwards: a demand is in one open candidate at most.
    open_demand_id CHAR(36) NULL,
    PRIMARY KEY (candidate_id, demand_id),
    UNIQUE KEY challenge_candidate_one_open (open_demand_id),
    CONSTRAINT challenge_candidate_demand_of FOREIGN KEY (candidate_id) REFERENCES challenge_candidate (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
