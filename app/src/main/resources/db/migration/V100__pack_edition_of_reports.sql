-- Format 1 named the pack only; those reports stay as they are and are still made again by it.
ALTER TABLE frozen_report
    ADD COLUMN format INT NOT NULL DEFAULT 1,
    ADD COLUMN rule_pack_version INT NULL,
    ADD COLUMN rule_pack_sha256 CHAR(64) NULL;

ALTER TABLE frozen_report
    ADD CONSTRAINT frozen_report_pack_edition CHECK (
        (format = 1 AND rule_pack_version IS NULL AND rule_pack_sha256 IS NULL)
        OR (format >= 2 AND rule_pack_version IS NOT NULL AND rule_pack_sha256 IS NOT NULL));
