CREATE TABLE demo_step (
    step_key VARCHAR(80) NOT NULL PRIMARY KEY,
    subject_id VARCHAR(36) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
