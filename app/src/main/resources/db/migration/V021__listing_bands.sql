CREATE TABLE listing_band (
    listing_id CHAR(36) NOT NULL,
    band BIGINT NOT NULL,
    PRIMARY KEY (band, listing_id),
    KEY listing_band_of_listing (listing_id),
    CONSTRAINT listing_band_listing FOREIGN KEY (listing_id) REFERENCES listing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
