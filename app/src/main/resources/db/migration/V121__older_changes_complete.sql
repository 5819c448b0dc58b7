-- Changes handed in before they were reviewed like applications. One whose worksheet had no item yet was left without
-- rules, and a case without rules cannot be shown.
UPDATE registration_change c
JOIN registration r ON r.id = c.registration_id
SET c.transaction_value_fen = COALESCE(c.transaction_value_fen, 0),
    c.technology_value_fen = COALESCE(c.technology_value_fen, 0),
    c.rule_pack = r.rule_pack,
    c.rule_pack_version = r.rule_pack_version
WHERE c.submission IS NOT NULL AND c.rule_pack IS NULL AND r.rule_pack IS NOT NULL;

-- The day on which the period began is the day of handing in, as the district dates it: without it a new calendar
-- could not move the last day. Submissions of an earlier change of the same contract are older than the request.
UPDATE registration_change c
JOIN (
    SELECT o.id, MIN(s.submitted_at) AS submitted_at
    FROM registration_change o
    JOIN registration r ON r.id = o.registration_id
    JOIN contract_submission s ON s.contract_id = r.contract_id
        AND s.number > o.base_submission AND s.number <= o.submission AND s.submitted_at >= o.requested_at
    WHERE o.accepted_on IS NULL
    GROUP BY o.id
) handed_in ON handed_in.id = c.id
SET c.accepted_on = DATE(DATE_ADD(handed_in.submitted_at, INTERVAL 8 HOUR)),
    c.clock_started_on =
        COALESCE(c.clock_started_on, DATE(DATE_ADD(handed_in.submitted_at, INTERVAL 8 HOUR)));

-- From which value on experts must be heard is said by the rules that an open change is judged by.
UPDATE registration_change c
JOIN rule_pack_edition e ON e.code = c.rule_pack AND e.pack_version = c.rule_pack_version
SET c.expert_from_fen = CAST(JSON_VALUE(e.text, '$.expertReview.fromTechnologyValueFen') AS SIGNED)
WHERE c.expert_from_fen IS NULL
    AND c.state IN ('FIRST_REVIEW', 'SECOND_REVIEW', 'EXPERT_REVIEW', 'SUPPLEMENT_REQUESTED')
    AND JSON_VALUE(e.text, '$.expertReview.fromTechnologyValueFen') IS NOT NULL;

-- Enterprises register too; all applicants had been written down as an institute's.
UPDATE registration_change_step s
JOIN registration_change c ON c.id = s.change_id
JOIN registration r ON r.id = c.registration_id
JOIN organization o ON o.id = r.registrant_id
SET s.role = 'ENTERPRISE_MEMBER'
WHERE s.role = 'INSTITUTE_MEMBER' AND o.kind = 'ENTERPRISE';

-- Who refused is the reviewer that came last, and the answer is what was written to it.
INSERT INTO registration_change_step (id, change_id, position, state, at, role, account_id, note)
SELECT UUID(), c.id, 2, 'REFUSED', c.decided_at,
    CASE reviewer.step WHEN 'SECOND' THEN 'SECOND_REVIEWER' ELSE 'FIRST_REVIEWER' END, reviewer.account_id, c.answer
FROM registration_change c
JOIN registration_change_reviewer reviewer ON reviewer.change_id = c.id
    AND reviewer.step = (SELECT MAX(any_step.step) FROM registration_change_reviewer any_step
        WHERE any_step.change_id = c.id)
WHERE c.state = 'REFUSED' AND c.decided_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM registration_change_step s WHERE s.change_id = c.id AND s.state = 'REFUSED');
