CREATE TABLE rule_pack_edition (
    id CHAR(36) NOT NULL PRIMARY KEY,
    code VARCHAR(20) NOT NULL,
    pack_version INT NOT NULL,
    text LONGTEXT COLLATE utf8mb4_unicode_ci NOT NULL,
    uploaded_by CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    uploaded_at DATETIME(6) NOT NULL,
    dry_run_job CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    state VARCHAR(20) NOT NULL,
    decided_by CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    decided_at DATETIME(6) NULL,
    reason VARCHAR(1000) COLLATE utf8mb4_unicode_ci NOT NULL,
    effective_from DATE NULL,
    version BIGINT NOT NULL,
    UNIQUE KEY rule_pack_edition_once (code, pack_version),
    UNIQUE KEY rule_pack_edition_dry_run (dry_run_job),
    CONSTRAINT rule_pack_edition_uploader FOREIGN KEY (uploaded_by) REFERENCES account (id),
    CONSTRAINT rule_pack_edition_decider FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT rule_pack_edition_job FOREIGN KEY (dry_run_job) REFERENCES job (id),
    CONSTRAINT rule_pack_edition_second_person CHECK (decided_by <> uploaded_by),
    CONSTRAINT rule_pack_edition_decided CHECK (
        (state = 'PROPOSED' AND decided_at IS NULL AND effective_from IS NULL)
        OR (state = 'REJECTED' AND decided_by IS NOT NULL AND decided_at IS NOT NULL AND effective_from IS NULL)
        OR (state = 'APPROVED' AND decided_at IS NOT NULL AND effective_from IS NOT NULL
            AND (decided_by IS NOT NULL OR uploaded_by IS NULL)))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What a dry run found: one row for each registration that the new edition would judge otherwise.
CREATE TABLE rule_pack_effect (
    job_id CHAR(36) NOT NULL,
    registration_id CHAR(36) NOT NULL,
    outcome_changes BOOLEAN NOT NULL,
    differences LONGTEXT NOT NULL,
    PRIMARY KEY (job_id, registration_id),
    KEY rule_pack_effect_by_outcome (job_id, outcome_changes, registration_id),
    CONSTRAINT rule_pack_effect_job FOREIGN KEY (job_id) REFERENCES job (id),
    CONSTRAINT rule_pack_effect_registration FOREIGN KEY (registration_id) REFERENCES registration (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Sent to a role or an organisation; who reads it marks it for himself.
CREATE TABLE notification (
    id CHAR(36) NOT NULL PRIMARY KEY,
    audience_type VARCHAR(20) NOT NULL,
    audience VARCHAR(60) NOT NULL,
    title VARCHAR(200) NOT NULL,
    text VARCHAR(1000) NOT NULL,
    link VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    KEY notification_for (audience_type, audience, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE notification_reading (
    notification_id CHAR(36) NOT NULL,
    account_id CHAR(36) NOT NULL,
    read_at DATETIME(6) NOT NULL,
    PRIMARY KEY (notification_id, account_id),
    CONSTRAINT notification_reading_of FOREIGN KEY (notification_id) REFERENCES notification (id),
    CONSTRAINT notification_reading_by FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The two keys hold the promise: one reminder for each stage of a due date, one for each case and day.
CREATE TABLE due_reminder (
    subject_id CHAR(36) NOT NULL,
    due_on DATE NOT NULL,
    stage VARCHAR(20) NOT NULL,
    reminded_on DATE NOT NULL,
    PRIMARY KEY (subject_id, due_on, stage),
    UNIQUE KEY due_reminder_once_a_day (subject_id, reminded_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
