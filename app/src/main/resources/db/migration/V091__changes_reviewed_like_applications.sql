-- What was left of a period when a supplement was asked for, for rules under which the clock only pauses.
ALTER TABLE registration ADD COLUMN clock_left_days INT NULL;

-- A change is reviewed like a first application: by rules of its own day, with a clock that restarts, by somebody who
-- has taken it, and by experts.
ALTER TABLE registration_change
    ADD COLUMN transaction_value_fen BIGINT NULL,
    ADD COLUMN technology_value_fen BIGINT NULL,
    ADD COLUMN rule_pack VARCHAR(20) NULL,
    ADD COLUMN rule_pack_version INT NULL,
    ADD COLUMN accepted_on DATE NULL,
    ADD COLUMN clock_started_on DATE NULL,
    ADD COLUMN clock_left_days INT NULL,
    ADD COLUMN supplement_of VARCHAR(30) NULL,
    ADD COLUMN taken_by CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    ADD COLUMN taken_at DATETIME(6) NULL,
    ADD COLUMN expert_from_fen BIGINT NULL,
    ADD COLUMN experts_needed INT NOT NULL DEFAULT 0,
    ADD COLUMN experts_heard INT NOT NULL DEFAULT 0,
    ADD KEY registration_change_by_registration (registration_id, id),
    ADD KEY registration_change_by_taker (taken_by, id),
    ADD CONSTRAINT registration_change_taker FOREIGN KEY (taken_by) REFERENCES account (id);

-- Two states more are open; the foreign key to the registration rests on the key just added meanwhile.
ALTER TABLE registration_change DROP KEY registration_change_one_open, DROP COLUMN open_mark;
ALTER TABLE registration_change
    ADD COLUMN open_mark TINYINT AS (
        CASE WHEN state IN ('DRAFT', 'FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW', 'SUPPLEMENT_REQUESTED') THEN 1
        END) STORED,
    ADD COLUMN queue_on DATE AS (
        CASE
            WHEN state IN ('FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW') THEN COALESCE(due_on, DATE '9999-12-28')
            ELSE DATE '9999-12-31'
        END) STORED,
    ADD UNIQUE KEY registration_change_one_open (registration_id, open_mark),
    ADD KEY registration_change_by_clock (state, queue_on, id);

-- Those handed in before: their values from the worksheet as it was submitted, their rules those of the registration.
UPDATE registration_change c
JOIN registration r ON r.id = c.registration_id
JOIN (
    SELECT s.contract_id, s.number, SUM(item.amount) AS gross,
        SUM(CASE
            WHEN item.kind = 'TECHNICAL' THEN item.amount
            WHEN item.kind = 'CARRIER' AND item.needed >= item.quantity THEN item.amount
            WHEN item.kind = 'CARRIER' THEN (CAST(item.amount AS DECIMAL(30)) * item.needed) DIV item.quantity
            ELSE 0 END) AS technology
    FROM contract_submission s,
        JSON_TABLE(s.form, '$.worksheet.items[*]' COLUMNS (
            kind VARCHAR(20) PATH '$.kind',
            amount BIGINT PATH '$.amountFen',
            quantity INT PATH '$.quantity',
            needed INT PATH '$.reasonableQuantity')) item
    GROUP BY s.contract_id, s.number
) filed ON filed.contract_id = r.contract_id AND filed.number = c.submission
SET c.transaction_value_fen = filed.gross,
    c.technology_value_fen = COALESCE(filed.technology, 0),
    c.rule_pack = r.rule_pack,
    c.rule_pack_version = r.rule_pack_version;

ALTER TABLE registration_change
    ADD CONSTRAINT registration_change_values
        CHECK (0 <= technology_value_fen AND technology_value_fen <= transaction_value_fen),
    ADD CONSTRAINT registration_change_rule_pack CHECK ((rule_pack IS NULL) = (rule_pack_version IS NULL)),
    ADD CONSTRAINT registration_change_experts_asked CHECK (
        state <> 'PASSED' OR expert_from_fen IS NULL OR technology_value_fen < expert_from_fen OR experts_needed > 0),
    ADD CONSTRAINT registration_change_experts_heard CHECK (state <> 'PASSED' OR experts_heard >= experts_needed);

CREATE TABLE registration_change_step (
    id CHAR(36) NOT NULL PRIMARY KEY,
    change_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    position INT NOT NULL,
    state VARCHAR(30) NOT NULL,
    at DATETIME(6) NOT NULL,
    role VARCHAR(30) NOT NULL,
    account_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    note VARCHAR(2000) COLLATE utf8mb4_unicode_ci NOT NULL,
    UNIQUE KEY registration_change_step_of (change_id, position),
    CONSTRAINT registration_change_step_change FOREIGN KEY (change_id) REFERENCES registration_change (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Of earlier changes the beginning and the applicant's or the second reviewer's end are known.
INSERT INTO registration_change_step (id, change_id, position, state, at, role, account_id, note)
SELECT UUID(), id, 1, 'DRAFT', requested_at, 'INSTITUTE_MEMBER', requested_by, reason FROM registration_change;
INSERT INTO registration_change_step (id, change_id, position, state, at, role, account_id, note)
SELECT UUID(), id, 2, state, decided_at, 'SECOND_REVIEWER', second_reviewer_id, ''
FROM registration_change WHERE state = 'PASSED' AND decided_at IS NOT NULL;
INSERT INTO registration_change_step (id, change_id, position, state, at, role, account_id, note)
SELECT UUID(), id, 2, state, decided_at, 'INSTITUTE_MEMBER', requested_by, ''
FROM registration_change WHERE state = 'WITHDRAWN' AND decided_at IS NOT NULL;

-- Experts judge a case: a registration, or a change of one. case_id is whichever it is; the parties' codes stand in the
-- column that belongs to it, and in none once the expert is recused.
ALTER TABLE registration_opinion DROP FOREIGN KEY registration_opinion_of;
ALTER TABLE registration_expert
    ADD COLUMN case_id CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    ADD COLUMN change_id CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    ADD COLUMN change_party_codes VARCHAR(810) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN recused_at DATETIME(6) NULL,
    ADD KEY registration_expert_by_registration (registration_id, party_codes);
UPDATE registration_expert SET case_id = registration_id;
ALTER TABLE registration_expert
    MODIFY COLUMN case_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (case_id, account_id),
    DROP KEY registration_expert_declared,
    ADD UNIQUE KEY registration_expert_declared (case_id, account_id, conflicted);
ALTER TABLE registration_expert
    ADD CONSTRAINT registration_expert_change FOREIGN KEY (change_id, change_party_codes)
        REFERENCES registration_change (id, party_codes),
    ADD CONSTRAINT registration_expert_case CHECK (case_id = COALESCE(change_id, registration_id)),
    ADD CONSTRAINT registration_expert_change_outside CHECK (INSTR(change_party_codes, credit_code) = 0),
    ADD CONSTRAINT registration_expert_recused
        CHECK (recused_at IS NULL OR (party_codes IS NULL AND change_party_codes IS NULL));

ALTER TABLE registration_opinion ADD COLUMN case_id CHAR(36) COLLATE utf8mb4_unicode_ci NULL;
UPDATE registration_opinion SET case_id = registration_id;
ALTER TABLE registration_opinion
    MODIFY COLUMN case_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (case_id, account_id, submission),
    DROP COLUMN registration_id,
    ADD CONSTRAINT registration_opinion_of_expert FOREIGN KEY (case_id, account_id, conflicted)
        REFERENCES registration_expert (case_id, account_id, conflicted);
