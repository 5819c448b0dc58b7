-- A paper's content is kept as it was issued: names, rules and words that change later do not change it.
CREATE TABLE paper (
    id CHAR(36) NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    registration_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    ledger_sequence BIGINT NULL,
    code CHAR(20) NOT NULL,
    content LONGTEXT COLLATE utf8mb4_unicode_ci NOT NULL,
    sha256 CHAR(64) NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    UNIQUE KEY paper_code (code),
    UNIQUE KEY paper_of_entry (registration_id, kind, ledger_sequence),
    CONSTRAINT paper_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT paper_proof CHECK ((kind = 'CERTIFICATE') = (ledger_sequence IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
