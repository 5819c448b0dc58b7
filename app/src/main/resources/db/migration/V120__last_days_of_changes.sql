-- The change whose last day an edition moved. A registration with an open change has no clock of its own, so that the
-- key over edition and registration still holds one row for each clock.
ALTER TABLE calendar_move
    ADD COLUMN change_id CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    ADD CONSTRAINT calendar_move_of_change FOREIGN KEY (change_id) REFERENCES registration_change (id);
