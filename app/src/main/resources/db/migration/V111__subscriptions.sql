-- What a person wants to be told of. The topic is a search as its address has it, or a code, or an organisation's id.
CREATE TABLE subscription (
    id CHAR(36) NOT NULL PRIMARY KEY,
    account_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    kind VARCHAR(20) NOT NULL,
    topic VARCHAR(2000) NOT NULL,
    topic_hash CHAR(64) NOT NULL,
    name VARCHAR(60) COLLATE utf8mb4_unicode_ci NOT NULL,
    in_site BOOLEAN NOT NULL,
    mail BOOLEAN NOT NULL,
    rhythm VARCHAR(20) NOT NULL,
    paused BOOLEAN NOT NULL,
    feed_hash CHAR(64) NULL,
    seen_at DATETIME(6) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE KEY subscription_once (account_id, kind, topic_hash),
    UNIQUE KEY subscription_feed (feed_hash),
    KEY subscription_by_topic (kind, topic_hash, id),
    CONSTRAINT subscription_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The key holds the promise: a listing is told once for each subscription.
CREATE TABLE subscription_finding (
    subscription_id CHAR(36) NOT NULL,
    listing_id CHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    note VARCHAR(300) COLLATE utf8mb4_unicode_ci NOT NULL,
    found_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    told_at DATETIME(6) NULL,
    PRIMARY KEY (subscription_id, listing_id),
    KEY subscription_finding_newest (subscription_id, found_at, listing_id),
    KEY subscription_finding_due (told_at, due_at),
    CONSTRAINT subscription_finding_of FOREIGN KEY (subscription_id) REFERENCES subscription (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Listings that were published or changed and wait to be held against the subscriptions.
CREATE TABLE subscription_watch (
    listing_id CHAR(36) NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    due_at DATETIME(6) NOT NULL,
    looks INT NOT NULL,
    KEY subscription_watch_due (due_at, listing_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Which match was told to which side, so that a pair that has not changed is not told again.
CREATE TABLE match_told (
    demand_id CHAR(36) NOT NULL,
    achievement_id CHAR(36) NOT NULL,
    side VARCHAR(20) NOT NULL,
    score INT NOT NULL,
    demand_number INT NOT NULL,
    achievement_number INT NOT NULL,
    told_at DATETIME(6) NOT NULL,
    PRIMARY KEY (demand_id, achievement_id, side)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
