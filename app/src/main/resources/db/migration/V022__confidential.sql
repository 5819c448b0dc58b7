CREATE TABLE confidential_detail (
    listing_id CHAR(36) NOT NULL,
    tier VARCHAR(10) NOT NULL,
    detail LONGTEXT NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    PRIMARY KEY (listing_id, tier),
    CONSTRAINT confidential_detail_listing FOREIGN KEY (listing_id) REFERENCES listing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE access_request (
    id CHAR(36) NOT NULL PRIMARY KEY,
    listing_id CHAR(36) NOT NULL,
    listing_title VARCHAR(200) NOT NULL,
    owner_organization_id CHAR(36) NOT NULL,
    organization_id CHAR(36) NOT NULL,
    account_id CHAR(36) NOT NULL,
    tier VARCHAR(10) NOT NULL,
    purpose VARCHAR(500) NOT NULL,
    state VARCHAR(20) NOT NULL,
    open_key CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reason VARCHAR(500) NOT NULL DEFAULT '',
    decided_by CHAR(36) NULL,
    decided_at DATETIME(6) NULL,
    undertaking_sha256 CHAR(64) NULL,
    accepted_by CHAR(36) NULL,
    accepted_at DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE KEY access_request_open (listing_id, organization_id, tier, open_key),
    KEY access_request_by_owner (owner_organization_id, id),
    KEY access_request_by_requester (organization_id, id),
    CONSTRAINT access_request_listing FOREIGN KEY (listing_id) REFERENCES listing (id),
    CONSTRAINT access_request_active_needs_undertaking
        CHECK (state <> 'ACTIVE' OR (undertaking_sha256 IS NOT NULL AND accepted_by IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE confidential_reading (
    id CHAR(36) NOT NULL PRIMARY KEY,
    listing_id CHAR(36) NOT NULL,
    access_request_id CHAR(36) NOT NULL,
    organization_id CHAR(36) NOT NULL,
    account_id CHAR(36) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    at DATETIME(6) NOT NULL,
    KEY confidential_reading_of_listing (listing_id, id),
    CONSTRAINT confidential_reading_request FOREIGN KEY (access_request_id) REFERENCES access_request (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
