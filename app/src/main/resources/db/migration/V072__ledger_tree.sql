-- Hashes of the ledger's Merkle tree, 256 a row: those of one level below whom nothing changes any more.
CREATE TABLE ledger_tile (
    algorithm VARCHAR(20) NOT NULL,
    tile_level INT NOT NULL,
    tile_index BIGINT NOT NULL,
    root BINARY(32) NOT NULL,
    hashes VARBINARY(8192) NOT NULL,
    PRIMARY KEY (algorithm, tile_level, tile_index)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Public keys that ever signed a head; a key stays here after it is replaced.
CREATE TABLE ledger_key (
    key_id CHAR(16) NOT NULL PRIMARY KEY,
    algorithm VARCHAR(20) NOT NULL,
    public_key VARCHAR(200) NOT NULL,
    first_used_at DATETIME(6) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The state of the ledger at the end of a day. The text is what is signed.
CREATE TABLE ledger_tree_head (
    head_date DATE NOT NULL PRIMARY KEY,
    tree_size BIGINT NOT NULL,
    chain_hash CHAR(64) NOT NULL,
    sha256_root CHAR(64) NOT NULL,
    sm3_root CHAR(64) NOT NULL,
    signed_at DATETIME(6) NOT NULL,
    key_id CHAR(16) NOT NULL,
    body VARCHAR(1000) NOT NULL,
    signature VARCHAR(200) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
