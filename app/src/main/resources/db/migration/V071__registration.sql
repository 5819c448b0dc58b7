-- One row a year, taken under its lock: references have no gaps after rollbacks.
CREATE TABLE registration_reference (
    year INT NOT NULL PRIMARY KEY,
    last_number INT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE registration (
    id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL PRIMARY KEY,
    reference VARCHAR(20) NOT NULL,
    contract_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    submission INT NOT NULL,
    registrant_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    project_name VARCHAR(200) COLLATE utf8mb4_unicode_ci NOT NULL,
    kind VARCHAR(20) NOT NULL,
    transaction_value_fen BIGINT NOT NULL,
    technology_value_fen BIGINT NOT NULL,
    party_codes VARCHAR(400) NOT NULL,
    state VARCHAR(30) NOT NULL,
    rule_pack VARCHAR(20) NULL,
    accepted_on DATE NULL,
    clock_started_on DATE NULL,
    due_on DATE NULL,
    supplement_of VARCHAR(30) NULL,
    first_reviewer_id CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    second_reviewer_id CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    national_number VARCHAR(16) NULL,
    decided_on DATE NULL,
    grounds VARCHAR(500) NOT NULL,
    outcome_text VARCHAR(2000) COLLATE utf8mb4_unicode_ci NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE KEY registration_reference_once (reference),
    UNIQUE KEY registration_contract_once (contract_id),
    UNIQUE KEY registration_national_number_once (national_number),
    UNIQUE KEY registration_parties (id, party_codes),
    KEY registration_by_state (state, id),
    KEY registration_by_registrant (registrant_id, id),
    CONSTRAINT registration_contract FOREIGN KEY (contract_id) REFERENCES contract (id),
    CONSTRAINT registration_registrant FOREIGN KEY (registrant_id) REFERENCES organization (id),
    CONSTRAINT registration_first_reviewer FOREIGN KEY (first_reviewer_id) REFERENCES account (id),
    CONSTRAINT registration_second_reviewer FOREIGN KEY (second_reviewer_id) REFERENCES account (id),
    CONSTRAINT registration_reviewers_differ CHECK (first_reviewer_id <> second_reviewer_id),
    CONSTRAINT registration_values CHECK (0 <= technology_value_fen AND technology_value_fen <= transaction_value_fen),
    CONSTRAINT registration_number_form CHECK (national_number REGEXP '^([0-9]{16}|[0-9]{14})$'),
    CONSTRAINT registration_complete CHECK (
        state NOT IN ('REGISTERED', 'CHANGED')
        OR (national_number IS NOT NULL AND decided_on IS NOT NULL
            AND first_reviewer_id IS NOT NULL AND second_reviewer_id IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row a person: nobody takes part in both reviews. The foreign key makes party_codes the registration's own, so
-- that the check can hold a party's people off.
CREATE TABLE registration_reviewer (
    registration_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    account_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    step VARCHAR(10) NOT NULL,
    credit_code CHAR(18) NOT NULL,
    party_codes VARCHAR(400) NOT NULL,
    PRIMARY KEY (registration_id, account_id),
    CONSTRAINT registration_reviewer_of FOREIGN KEY (registration_id, party_codes)
        REFERENCES registration (id, party_codes),
    CONSTRAINT registration_reviewer_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT registration_reviewer_coded CHECK (CHAR_LENGTH(credit_code) = 18),
    CONSTRAINT registration_reviewer_outside CHECK (INSTR(party_codes, credit_code) = 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE registration_step (
    id CHAR(36) NOT NULL PRIMARY KEY,
    registration_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    position INT NOT NULL,
    state VARCHAR(30) NOT NULL,
    at DATETIME(6) NOT NULL,
    role VARCHAR(30) NOT NULL,
    account_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    note VARCHAR(2000) COLLATE utf8mb4_unicode_ci NOT NULL,
    UNIQUE KEY registration_step_of (registration_id, position),
    CONSTRAINT registration_step_registration FOREIGN KEY (registration_id) REFERENCES registration (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
