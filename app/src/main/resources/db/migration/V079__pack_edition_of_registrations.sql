-- Those accepted before editions existed were judged by the first one.
ALTER TABLE registration ADD COLUMN rule_pack_version INT NULL;

UPDATE registration SET rule_pack_version = 1 WHERE rule_pack IS NOT NULL;

ALTER TABLE registration
    ADD CONSTRAINT registration_rule_pack_edition CHECK ((rule_pack IS NULL) = (rule_pack_version IS NULL));
