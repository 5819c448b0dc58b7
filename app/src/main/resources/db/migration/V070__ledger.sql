CREATE TABLE ledger_entry (
    sequence_number BIGINT NOT NULL PRIMARY KEY,
    algorithm VARCHAR(20) NOT NULL,
    event VARCHAR(30) NOT NULL,
    subject_type VARCHAR(30) NOT NULL,
    subject_id VARCHAR(60) NOT NULL,
    at DATETIME(6) NOT NULL,
    previous_hash CHAR(64) NOT NULL,
    body LONGTEXT NOT NULL,
    hash CHAR(64) NOT NULL,
    UNIQUE KEY ledger_entry_previous (previous_hash),
    UNIQUE KEY ledger_entry_hash (hash),
    KEY ledger_entry_by_subject (subject_type, subject_id, sequence_number),
    CONSTRAINT ledger_entry_numbered CHECK (sequence_number > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row. A number is taken and the chain continued under its lock, so a rolled back event leaves no gap.
CREATE TABLE ledger_head (
    id INT NOT NULL PRIMARY KEY,
    sequence_number BIGINT NOT NULL,
    hash CHAR(64) NOT NULL,
    CONSTRAINT ledger_head_alone CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO ledger_head (id, sequence_number, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
