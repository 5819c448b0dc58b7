-- The bureau's part of the vocabulary. A row with the id of a delivered entry stands in that entry's place.
CREATE TABLE vocabulary_entry (
    id CHAR(36) NOT NULL PRIMARY KEY,
    relation VARCHAR(10) NOT NULL,
    terms VARCHAR(1000) COLLATE utf8mb4_unicode_ci NOT NULL,
    source VARCHAR(200) COLLATE utf8mb4_unicode_ci NOT NULL,
    enabled BOOLEAN NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row: writers take turns on it, and every node sees by it that something changed.
CREATE TABLE vocabulary_edition (
    id INT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO vocabulary_edition (id, number) VALUES (1, 0);

-- Proposed terms that the bureau does not want to be asked about again.
CREATE TABLE vocabulary_refusal (
    content_hash CHAR(64) NOT NULL PRIMARY KEY,
    refused_at DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
