CREATE TABLE listing (
    id CHAR(36) NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    organization_id CHAR(36) NOT NULL,
    author_id CHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    change_state VARCHAR(20) NOT NULL,
    reason VARCHAR(1000) NOT NULL DEFAULT '',
    in_review BOOLEAN NOT NULL,
    submitted_at DATETIME(6) NULL,
    title VARCHAR(200) NOT NULL,
    title_key VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    content LONGTEXT NOT NULL,
    secret BOOLEAN NOT NULL,
    published_number INT NULL,
    listed_at DATETIME(6) NULL,
    valid_until DATE NULL,
    source_system VARCHAR(60) NULL,
    source_id VARCHAR(120) NULL,
    demo BOOLEAN NOT NULL DEFAULT FALSE,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    UNIQUE KEY listing_source (kind, organization_id, source_system, source_id),
    KEY listing_of_organization (organization_id, kind, updated_at, id),
    KEY listing_public (kind, state, id),
    KEY listing_newest (kind, state, listed_at, id),
    KEY listing_queue (in_review, submitted_at, id),
    KEY listing_over (state, valid_until, id),
    KEY listing_title_key (title_key, kind, id),
    CONSTRAINT listing_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT listing_never_public_when_secret
        CHECK (secret = FALSE OR state NOT IN ('LISTED', 'IN_REVIEW'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE listing_version (
    listing_id CHAR(36) NOT NULL,
    number INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    technology_field VARCHAR(10) NOT NULL,
    industry VARCHAR(60) NOT NULL,
    maturity INT NULL,
    low_fen BIGINT NULL,
    high_fen BIGINT NULL,
    content LONGTEXT NOT NULL,
    secret BOOLEAN NOT NULL,
    approved_by CHAR(36) NOT NULL,
    published_at DATETIME(6) NOT NULL,
    PRIMARY KEY (listing_id, number),
    CONSTRAINT listing_version_listing FOREIGN KEY (listing_id) REFERENCES listing (id),
    CONSTRAINT listing_version_never_secret CHECK (secret = FALSE)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE VIEW public_listing AS
SELECT l.id, l.kind, l.organization_id, v.number, v.title, v.content, l.listed_at, l.valid_until,
       l.source_system, l.source_id, l.demo
FROM listing l
JOIN listing_version v ON v.listing_id = l.id AND v.number = l.published_number
WHERE l.state = 'LISTED';
