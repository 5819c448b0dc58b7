ALTER TABLE organization ADD COLUMN state_since DATETIME(6) NOT NULL DEFAULT '2000-01-01 00:00:00';

UPDATE organization SET state_since = updated_at;
