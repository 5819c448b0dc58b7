-- What a correction rests on: of a royalty the period it is for and what was received, of a settlement what was
-- estimated and what it came to. Those posted before know only their difference.
ALTER TABLE registration_correction
    ADD COLUMN voucher VARCHAR(100) COLLATE utf8mb4_unicode_ci NULL,
    ADD COLUMN period_from DATE NULL,
    ADD COLUMN period_to DATE NULL,
    ADD COLUMN received_on DATE NULL,
    ADD COLUMN received_fen BIGINT NULL,
    ADD COLUMN estimated_gross_fen BIGINT NULL,
    ADD COLUMN estimated_technology_fen BIGINT NULL,
    ADD COLUMN actual_gross_fen BIGINT NULL,
    ADD COLUMN actual_technology_fen BIGINT NULL,
    ADD UNIQUE KEY registration_correction_voucher (registration_id, kind, voucher),
    ADD CONSTRAINT registration_correction_period CHECK (period_from <= period_to),
    ADD CONSTRAINT registration_correction_received CHECK (
        received_fen IS NULL OR (kind = 'ROYALTY' AND technical_fen >= 0 AND non_technical_fen >= 0
            AND technical_fen + non_technical_fen <= received_fen)),
    ADD CONSTRAINT registration_correction_settled CHECK (
        actual_gross_fen IS NULL OR (kind = 'ACTUAL'
            AND technical_fen = actual_technology_fen - estimated_technology_fen
            AND technical_fen + non_technical_fen = actual_gross_fen - estimated_gross_fen));
