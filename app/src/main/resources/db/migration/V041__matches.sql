CREATE TABLE market_match (
    id CHAR(36) NOT NULL PRIMARY KEY,
    demand_id CHAR(36) NOT NULL,
    achievement_id CHAR(36) NOT NULL,
    demand_owner_id CHAR(36) NOT NULL,
    achievement_owner_id CHAR(36) NOT NULL,
    score INT NOT NULL,
    content LONGTEXT NOT NULL,
    demand_dismissal VARCHAR(30) NULL,
    demand_dismissed_at DATETIME(6) NULL,
    achievement_dismissal VARCHAR(30) NULL,
    achievement_dismissed_at DATETIME(6) NULL,
    refreshed_at DATETIME(6) NOT NULL,
    UNIQUE KEY market_match_pair (demand_id, achievement_id),
    KEY market_match_of_demand (demand_id, score, id),
    KEY market_match_of_achievement (achievement_id, score, id),
    KEY market_match_of_buyer (demand_owner_id, id),
    KEY market_match_of_seller (achievement_owner_id, id),
    CONSTRAINT market_match_score CHECK (score BETWEEN 0 AND 100)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE match_refresh (
    listing_id CHAR(36) NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    KEY match_refresh_due (due_at, listing_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
