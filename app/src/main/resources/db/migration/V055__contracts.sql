-- The form is one document; columns beside it are what lists, statistics and the search for duplicates need.
CREATE TABLE contract (
    id CHAR(36) NOT NULL PRIMARY KEY,
    registrant_id CHAR(36) NOT NULL,
    drafted_by CHAR(36) NOT NULL,
    negotiation_id CHAR(36) NULL,
    achievement_id CHAR(36) NULL,
    demand_id CHAR(36) NULL,
    counterparty_id CHAR(36) NULL,
    agreed_fen BIGINT NULL,
    state VARCHAR(20) NOT NULL,
    project_name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NULL,
    transaction_value_fen BIGINT NOT NULL,
    technology_value_fen BIGINT NOT NULL,
    form LONGTEXT NOT NULL,
    submissions INT NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    UNIQUE KEY contract_negotiation (negotiation_id),
    KEY contract_same_deal (project_name, transaction_value_fen, id),
    CONSTRAINT contract_registrant FOREIGN KEY (registrant_id) REFERENCES organization (id),
    CONSTRAINT contract_values CHECK (0 <= technology_value_fen AND technology_value_fen <= transaction_value_fen)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contract_reader (
    organization_id CHAR(36) NOT NULL,
    contract_id CHAR(36) NOT NULL,
    PRIMARY KEY (organization_id, contract_id),
    KEY contract_reader_of (contract_id),
    CONSTRAINT contract_reader_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contract_party (
    contract_id CHAR(36) NOT NULL,
    position INT NOT NULL,
    role VARCHAR(20) NOT NULL,
    organization_id CHAR(36) NULL,
    name VARCHAR(200) NOT NULL,
    credit_code VARCHAR(18) NOT NULL,
    PRIMARY KEY (contract_id, position),
    KEY contract_party_code (credit_code, contract_id),
    CONSTRAINT contract_party_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contract_document (
    id CHAR(36) NOT NULL PRIMARY KEY,
    contract_id CHAR(36) NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    text_sha256 VARCHAR(64) NOT NULL,
    size_bytes BIGINT NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    pages INT NOT NULL,
    added_at DATETIME(6) NOT NULL,
    KEY contract_document_of (contract_id, id),
    KEY contract_document_bytes (sha256, contract_id),
    KEY contract_document_text (text_sha256, contract_id),
    CONSTRAINT contract_document_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Confidential: read only through the contract it belongs to, never indexed, never logged.
CREATE TABLE contract_page (
    sha256 CHAR(64) NOT NULL,
    page INT NOT NULL,
    text LONGTEXT NOT NULL,
    PRIMARY KEY (sha256, page)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE contract_submission (
    contract_id CHAR(36) NOT NULL,
    number INT NOT NULL,
    form LONGTEXT NOT NULL,
    documents LONGTEXT NOT NULL,
    content_sha256 CHAR(64) NOT NULL,
    submitted_by CHAR(36) NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (contract_id, number),
    CONSTRAINT contract_submission_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
