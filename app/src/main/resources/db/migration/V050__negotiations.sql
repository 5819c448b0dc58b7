CREATE TABLE negotiation (
    id CHAR(36) NOT NULL PRIMARY KEY,
    listing_kind VARCHAR(20) NOT NULL,
    listing_id CHAR(36) NOT NULL,
    listing_title VARCHAR(200) NOT NULL,
    linked_listing_id CHAR(36) NULL,
    owner_id CHAR(36) NOT NULL,
    enquirer_id CHAR(36) NOT NULL,
    owner_anonymous BOOLEAN NOT NULL,
    state VARCHAR(20) NOT NULL,
    offers LONGTEXT NOT NULL,
    closing_reason VARCHAR(500) NOT NULL DEFAULT '',
    -- One running negotiation for each listing and enquirer: null once it has ended, and nulls are never equal.
    running_key VARCHAR(80) NULL,
    last_message_id CHAR(36) NOT NULL DEFAULT '',
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    UNIQUE KEY negotiation_running (running_key),
    KEY negotiation_of_owner (owner_id, last_message_id),
    KEY negotiation_of_enquirer (enquirer_id, last_message_id),
    KEY negotiation_of_listing (listing_id, id),
    CONSTRAINT negotiation_owner FOREIGN KEY (owner_id) REFERENCES organization (id),
    CONSTRAINT negotiation_enquirer FOREIGN KEY (enquirer_id) REFERENCES organization (id),
    CONSTRAINT negotiation_two_sides CHECK (owner_id <> enquirer_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE negotiation_message (
    id CHAR(36) NOT NULL PRIMARY KEY,
    negotiation_id CHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    side VARCHAR(20) NOT NULL,
    account_id CHAR(36) NOT NULL,
    author_name VARCHAR(60) NOT NULL,
    text LONGTEXT NOT NULL,
    offer_id CHAR(36) NULL,
    sent_at DATETIME(6) NOT NULL,
    KEY negotiation_message_of (negotiation_id, id),
    CONSTRAINT negotiation_message_negotiation FOREIGN KEY (negotiation_id) REFERENCES negotiation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE negotiation_reading (
    negotiation_id CHAR(36) NOT NULL,
    account_id CHAR(36) NOT NULL,
    last_read_id CHAR(36) NOT NULL,
    PRIMARY KEY (negotiation_id, account_id),
    CONSTRAINT negotiation_reading_negotiation FOREIGN KEY (negotiation_id) REFERENCES negotiation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE negotiation_broker (
    negotiation_id CHAR(36) NOT NULL,
    account_id CHAR(36) NOT NULL,
    side VARCHAR(20) NOT NULL,
    shared_at DATETIME(6) NOT NULL,
    PRIMARY KEY (negotiation_id, account_id, side),
    KEY negotiation_broker_of (account_id, negotiation_id),
    CONSTRAINT negotiation_broker_negotiation FOREIGN KEY (negotiation_id) REFERENCES negotiation (id),
    CONSTRAINT negotiation_broker_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
