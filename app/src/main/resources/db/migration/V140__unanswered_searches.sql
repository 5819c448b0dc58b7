-- What was sought in vain, counted by the day: no person, no organisation, no moment.
CREATE TABLE unanswered_search (
    day DATE NOT NULL,
    kind VARCHAR(20) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    text_hash CHAR(64) NOT NULL,
    text VARCHAR(100) COLLATE utf8mb4_unicode_ci NOT NULL,
    searches BIGINT NOT NULL,
    PRIMARY KEY (day, kind, outcome, text_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
