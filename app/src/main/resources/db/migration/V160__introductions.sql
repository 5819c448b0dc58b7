-- A good match is remembered when it is found: the match itself goes with its listings, the way to a contract does not.
CREATE TABLE good_match (
    demand_id CHAR(36) NOT NULL,
    achievement_id CHAR(36) NOT NULL,
    found_at DATETIME(6) NOT NULL,
    PRIMARY KEY (demand_id, achievement_id),
    KEY good_match_found (found_at, demand_id, achievement_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO good_match (demand_id, achievement_id, found_at)
SELECT demand_id, achievement_id, refreshed_at FROM market_match WHERE score >= 45;

-- The best pairs of the whole market, for brokers.
CREATE INDEX market_match_best ON market_match (score, id);

CREATE TABLE introduction (
    id CHAR(36) NOT NULL PRIMARY KEY,
    demand_id CHAR(36) NOT NULL,
    achievement_id CHAR(36) NOT NULL,
    demand_owner_id CHAR(36) NOT NULL,
    achievement_owner_id CHAR(36) NOT NULL,
    broker_id CHAR(36) NOT NULL,
    broker_organization_id CHAR(36) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    state VARCHAR(20) NOT NULL,
    demand_answered_at DATETIME(6) NULL,
    achievement_answered_at DATETIME(6) NULL,
    declined_by VARCHAR(20) NULL,
    decline_reason VARCHAR(500) NOT NULL DEFAULT '',
    proposed_at DATETIME(6) NOT NULL,
    answer_by DATETIME(6) NOT NULL,
    closed_at DATETIME(6) NULL,
    -- One open introduction for each pair: null once it has ended, and nulls are never equal.
    open_key VARCHAR(80) NULL,
    version BIGINT NOT NULL,
    UNIQUE KEY introduction_open (open_key),
    KEY introduction_of_pair (demand_id, achievement_id, id),
    KEY introduction_of_broker (broker_organization_id, id),
    KEY introduction_of_buyer (demand_owner_id, id),
    KEY introduction_of_seller (achievement_owner_id, id),
    KEY introduction_over (closed_at, answer_by),
    CONSTRAINT introduction_broker FOREIGN KEY (broker_id) REFERENCES account (id),
    CONSTRAINT introduction_two_sides CHECK (demand_owner_id <> achievement_owner_id),
    CONSTRAINT introduction_by_a_third CHECK (
        broker_organization_id <> demand_owner_id AND broker_organization_id <> achievement_owner_id),
    CONSTRAINT introduction_accepted_by_both CHECK (
        state <> 'ACCEPTED' OR (demand_answered_at IS NOT NULL AND achievement_answered_at IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
