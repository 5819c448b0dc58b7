-- A broker's own words about a demand, or about a demand and an achievement; achievement_id is empty for the demand alone.
CREATE TABLE broker_note (
    id CHAR(36) NOT NULL PRIMARY KEY,
    organization_id CHAR(36) NOT NULL,
    account_id CHAR(36) NOT NULL,
    author_name VARCHAR(60) NOT NULL,
    demand_id CHAR(36) NOT NULL,
    achievement_id VARCHAR(36) NOT NULL,
    text VARCHAR(2000) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    KEY broker_note_of_subject (organization_id, demand_id, achievement_id, id),
    KEY broker_note_newest (organization_id, id),
    CONSTRAINT broker_note_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
