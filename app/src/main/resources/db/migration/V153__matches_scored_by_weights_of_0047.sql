-- The weights of the stated facts have changed: every listed demand is matched again.
INSERT INTO match_refresh (listing_id, kind, due_at)
SELECT id, 'DEMAND', UTC_TIMESTAMP(6) FROM listing WHERE kind = 'DEMAND' AND state = 'LISTED'
ON DUPLICATE KEY UPDATE due_at = LEAST(due_at, VALUES(due_at));
