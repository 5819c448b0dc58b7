-- MinHash of a file's text: files that share a band are compared by their whole signature.
CREATE TABLE contract_text_sketch (
    sha256 CHAR(64) NOT NULL PRIMARY KEY,
    signature VARCHAR(1024) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE contract_text_band (
    sha256 CHAR(64) NOT NULL,
    band INT NOT NULL,
    value CHAR(32) NOT NULL,
    PRIMARY KEY (sha256, band),
    KEY contract_text_band_value (band, value, sha256)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
