-- What the ledger's entries of a registration add up to; an entry's figures are the difference of two such sums.
ALTER TABLE registration
    ADD COLUMN counted_contracts INT NOT NULL DEFAULT 0,
    ADD COLUMN counted_transaction_fen BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN counted_technology_fen BIGINT NOT NULL DEFAULT 0,
    ADD CONSTRAINT registration_counted_once CHECK (counted_contracts IN (0, 1)),
    ADD CONSTRAINT registration_counted_values
        CHECK (0 <= counted_technology_fen AND counted_technology_fen <= counted_transaction_fen);

UPDATE registration
SET counted_contracts = 1,
    counted_transaction_fen = transaction_value_fen,
    counted_technology_fen = technology_value_fen
WHERE state IN ('REGISTERED', 'CHANGED');
