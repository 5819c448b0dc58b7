-- queue_on orders the desk: what has a clock by its last day, then what waits for intake, then what waits for its
-- applicant, then what is done.
ALTER TABLE registration
    ADD COLUMN taken_by CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    ADD COLUMN taken_at DATETIME(6) NULL,
    ADD COLUMN expert_from_fen BIGINT NULL,
    ADD COLUMN experts_needed INT NOT NULL DEFAULT 0,
    ADD COLUMN experts_heard INT NOT NULL DEFAULT 0,
    ADD COLUMN outcome_statute VARCHAR(200) COLLATE utf8mb4_unicode_ci NOT NULL DEFAULT '',
    ADD COLUMN queue_on DATE AS (
        CASE
            WHEN state IN ('FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW') THEN COALESCE(due_on, DATE '9999-12-28')
            WHEN state = 'SUBMITTED' THEN DATE '9999-12-29'
            WHEN state = 'SUPPLEMENT_REQUESTED' THEN DATE '9999-12-30'
            ELSE DATE '9999-12-31'
        END) STORED,
    ADD KEY registration_by_clock (state, queue_on, id),
    ADD KEY registration_by_taker (taken_by, id),
    ADD CONSTRAINT registration_taker FOREIGN KEY (taken_by) REFERENCES account (id);

-- Those under review before this table knew the threshold of their pack.
UPDATE registration SET expert_from_fen = 500000000
WHERE rule_pack = 'MIIT-2026' AND state IN ('FIRST_REVIEW', 'SECOND_REVIEW', 'SUPPLEMENT_REQUESTED');

ALTER TABLE registration
    ADD CONSTRAINT registration_experts_asked CHECK (
        state <> 'REGISTERED' OR expert_from_fen IS NULL OR technology_value_fen < expert_from_fen
        OR experts_needed > 0),
    ADD CONSTRAINT registration_experts_heard CHECK (
        state NOT IN ('REGISTERED', 'CHANGED') OR experts_heard >= experts_needed);

-- party_codes is empty only while the registration's own are being written, see StoredRegistrations.
CREATE TABLE registration_expert (
    registration_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    account_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    credit_code CHAR(18) NOT NULL,
    party_codes VARCHAR(400) NULL,
    assigned_by CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    assigned_at DATETIME(6) NOT NULL,
    conflicted BOOLEAN NULL,
    declaration VARCHAR(500) COLLATE utf8mb4_unicode_ci NOT NULL,
    declared_at DATETIME(6) NULL,
    PRIMARY KEY (registration_id, account_id),
    UNIQUE KEY registration_expert_declared (registration_id, account_id, conflicted),
    KEY registration_expert_inbox (account_id, registration_id),
    CONSTRAINT registration_expert_of FOREIGN KEY (registration_id, party_codes)
        REFERENCES registration (id, party_codes),
    CONSTRAINT registration_expert_registration FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT registration_expert_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT registration_expert_coded CHECK (CHAR_LENGTH(credit_code) = 18),
    CONSTRAINT registration_expert_outside CHECK (INSTR(party_codes, credit_code) = 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One opinion a submission, and only of an expert who declared to be free of conflict: the foreign key says so.
CREATE TABLE registration_opinion (
    registration_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    account_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    submission INT NOT NULL,
    conflicted BOOLEAN NOT NULL DEFAULT FALSE,
    recommendation VARCHAR(20) NOT NULL,
    technology_value_fen BIGINT NOT NULL,
    text VARCHAR(2000) COLLATE utf8mb4_unicode_ci NOT NULL,
    given_at DATETIME(6) NOT NULL,
    PRIMARY KEY (registration_id, account_id, submission),
    CONSTRAINT registration_opinion_of FOREIGN KEY (registration_id, account_id, conflicted)
        REFERENCES registration_expert (registration_id, account_id, conflicted),
    CONSTRAINT registration_opinion_free CHECK (conflicted = FALSE),
    CONSTRAINT registration_opinion_value CHECK (technology_value_fen >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE registration_waiver (
    registration_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    submission INT NOT NULL,
    finding_key VARCHAR(300) NOT NULL,
    reason VARCHAR(500) COLLATE utf8mb4_unicode_ci NOT NULL,
    account_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (registration_id, submission, finding_key),
    CONSTRAINT registration_waiver_of FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT registration_waiver_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT registration_waiver_reasoned CHECK (CHAR_LENGTH(reason) > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
