CREATE TABLE index_version (
    listing_id CHAR(36) NOT NULL PRIMARY KEY,
    number INT NOT NULL,
    version BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE index_rebuild (
    id CHAR(36) NOT NULL PRIMARY KEY,
    state VARCHAR(20) NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT NOT NULL,
    error VARCHAR(500) NOT NULL DEFAULT '',
    started_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    KEY index_rebuild_newest (started_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
