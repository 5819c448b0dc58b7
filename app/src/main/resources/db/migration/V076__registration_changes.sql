-- open_mark is the same for all that are not decided, so that a registration has one of them at most.
-- Codes are ASCII by their standard; in wider characters two lists of them would not fit into a key.
CREATE TABLE registration_change (
    id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL PRIMARY KEY,
    registration_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    state VARCHAR(20) NOT NULL,
    reason VARCHAR(1000) COLLATE utf8mb4_unicode_ci NOT NULL,
    base_submission INT NOT NULL,
    submission INT NULL,
    party_codes VARCHAR(810) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    first_reviewer_id CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    second_reviewer_id CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    due_on DATE NULL,
    answer VARCHAR(2000) COLLATE utf8mb4_unicode_ci NOT NULL,
    requested_by CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    requested_at DATETIME(6) NOT NULL,
    decided_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    open_mark TINYINT AS (CASE WHEN state IN ('DRAFT', 'FIRST_REVIEW', 'SECOND_REVIEW') THEN 1 END) STORED,
    UNIQUE KEY registration_change_one_open (registration_id, open_mark),
    UNIQUE KEY registration_change_parties (id, party_codes),
    KEY registration_change_by_state (state, due_on, id),
    CONSTRAINT registration_change_of FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT registration_change_requester FOREIGN KEY (requested_by) REFERENCES account (id),
    CONSTRAINT registration_change_first FOREIGN KEY (first_reviewer_id) REFERENCES account (id),
    CONSTRAINT registration_change_second FOREIGN KEY (second_reviewer_id) REFERENCES account (id),
    CONSTRAINT registration_change_reviewers_differ CHECK (first_reviewer_id <> second_reviewer_id),
    CONSTRAINT registration_change_handed_in CHECK (state IN ('DRAFT', 'WITHDRAWN') OR submission > base_submission),
    CONSTRAINT registration_change_passed CHECK (
        state <> 'PASSED' OR (first_reviewer_id IS NOT NULL AND second_reviewer_id IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- As registration_reviewer: one row a person, and nobody of a party before or after the change.
CREATE TABLE registration_change_reviewer (
    change_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    account_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    step VARCHAR(10) NOT NULL,
    credit_code CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party_codes VARCHAR(810) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (change_id, account_id),
    CONSTRAINT registration_change_reviewer_of FOREIGN KEY (change_id, party_codes)
        REFERENCES registration_change (id, party_codes),
    CONSTRAINT registration_change_reviewer_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT registration_change_reviewer_coded CHECK (CHAR_LENGTH(credit_code) = 18),
    CONSTRAINT registration_change_reviewer_outside CHECK (INSTR(party_codes, credit_code) = 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE cancellation_request (
    id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL PRIMARY KEY,
    registration_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    state VARCHAR(20) NOT NULL,
    reason VARCHAR(1000) COLLATE utf8mb4_unicode_ci NOT NULL,
    requested_by CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    requested_at DATETIME(6) NOT NULL,
    answer VARCHAR(1000) COLLATE utf8mb4_unicode_ci NOT NULL,
    answered_by CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    answered_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    open_mark TINYINT AS (CASE WHEN state = 'OPEN' THEN 1 END) STORED,
    UNIQUE KEY cancellation_request_one_open (registration_id, open_mark),
    KEY cancellation_request_by_state (state, id),
    CONSTRAINT cancellation_request_of FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT cancellation_request_answered CHECK (state = 'OPEN' OR answered_by IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Only ever added to.
CREATE TABLE registration_correction (
    id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL PRIMARY KEY,
    registration_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    kind VARCHAR(20) NOT NULL,
    technical_fen BIGINT NOT NULL,
    non_technical_fen BIGINT NOT NULL,
    reason VARCHAR(1000) COLLATE utf8mb4_unicode_ci NOT NULL,
    document_name VARCHAR(200) COLLATE utf8mb4_unicode_ci NOT NULL,
    document_sha256 CHAR(64) NOT NULL,
    counted_on DATE NOT NULL,
    entered_by CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    KEY registration_correction_by (registration_id, id),
    CONSTRAINT registration_correction_of FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT registration_correction_account FOREIGN KEY (entered_by) REFERENCES account (id),
    CONSTRAINT registration_correction_something CHECK (technical_fen <> 0 OR non_technical_fen <> 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
