-- Negotiations that name both a demand and an achievement, whichever side began.
CREATE VIEW brokerage_deal AS
SELECT n.id, n.state, n.created_at,
       CASE WHEN n.listing_kind = 'DEMAND' THEN n.listing_id ELSE n.linked_listing_id END AS demand_id,
       CASE WHEN n.listing_kind = 'DEMAND' THEN n.linked_listing_id ELSE n.listing_id END AS achievement_id
FROM negotiation n
WHERE n.linked_listing_id IS NOT NULL;

-- Every pair once, from the first that happened to it: a broker introduced it (1), the matcher found it (2), or one
-- side asked the other (3); the origin is the least of these.
CREATE VIEW brokerage_lead AS
SELECT p.demand_id, p.achievement_id, MIN(p.happened_at) AS entered_at, MIN(p.origin) AS origin
FROM (SELECT demand_id, achievement_id, proposed_at AS happened_at, 1 AS origin FROM introduction
      UNION ALL
      SELECT demand_id, achievement_id, found_at, 2 FROM good_match
      UNION ALL
      SELECT demand_id, achievement_id, created_at, 3 FROM brokerage_deal) p
GROUP BY p.demand_id, p.achievement_id;
