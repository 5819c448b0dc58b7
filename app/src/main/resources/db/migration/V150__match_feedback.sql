-- What either side says of a match. Nothing is overwritten: the entry with a standing key is the last of its side,
-- and no reasons mean that it was taken back. Pairs outlive their matches, so there is no key to market_match.
CREATE TABLE match_feedback (
    id CHAR(36) NOT NULL PRIMARY KEY,
    demand_id CHAR(36) NOT NULL,
    achievement_id CHAR(36) NOT NULL,
    demand_owner_id CHAR(36) NOT NULL,
    achievement_owner_id CHAR(36) NOT NULL,
    side VARCHAR(20) NOT NULL,
    reasons VARCHAR(300) NOT NULL,
    remark VARCHAR(500) NOT NULL,
    account_id CHAR(36) NOT NULL,
    said_at DATETIME(6) NOT NULL,
    standing_key VARCHAR(90) NULL,
    UNIQUE KEY match_feedback_standing (standing_key),
    KEY match_feedback_of_pair (demand_id, achievement_id, side, id),
    KEY match_feedback_on_achievement (achievement_id, standing_key),
    KEY match_feedback_of_buyer (demand_owner_id, id),
    KEY match_feedback_of_seller (achievement_owner_id, id),
    KEY match_feedback_in_time (said_at, id),
    CONSTRAINT match_feedback_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
