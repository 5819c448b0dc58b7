-- What a suspended organisation published is public again once it is resumed, so its listings keep their own state.
-- A subquery for each row, not a join: the order and the limit of a page stay on the listing's own keys.
CREATE OR REPLACE VIEW public_listing AS
SELECT l.id, l.kind, l.organization_id, v.number, v.title, v.content, l.listed_at, l.valid_until,
       l.source_system, l.source_id, l.demo
FROM listing l
JOIN listing_version v ON v.listing_id = l.id AND v.number = l.published_number
WHERE l.state = 'LISTED'
  AND (SELECT o.state FROM organization o WHERE o.id = l.organization_id) = 'VERIFIED';
