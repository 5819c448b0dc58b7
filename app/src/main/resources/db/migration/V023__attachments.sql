CREATE TABLE listing_attachment (
    id CHAR(36) NOT NULL PRIMARY KEY,
    listing_id CHAR(36) NOT NULL,
    tier VARCHAR(10) NOT NULL,
    name VARCHAR(200) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    size BIGINT NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    added_by CHAR(36) NOT NULL,
    added_at DATETIME(6) NOT NULL,
    removed_at DATETIME(6) NULL,
    KEY listing_attachment_of_listing (listing_id, id),
    CONSTRAINT listing_attachment_listing FOREIGN KEY (listing_id) REFERENCES listing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
