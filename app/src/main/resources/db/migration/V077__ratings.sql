-- A bad grade opens a follow-up; it ends with a note.
CREATE TABLE registration_rating (
    registration_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL PRIMARY KEY,
    grade INT NOT NULL,
    comment VARCHAR(1000) COLLATE utf8mb4_unicode_ci NOT NULL,
    rated_by CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    rated_at DATETIME(6) NOT NULL,
    follow_up VARCHAR(10) NOT NULL,
    note VARCHAR(1000) COLLATE utf8mb4_unicode_ci NOT NULL,
    closed_by CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    closed_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    KEY registration_rating_by_follow_up (follow_up, registration_id),
    CONSTRAINT registration_rating_of FOREIGN KEY (registration_id) REFERENCES registration (id),
    CONSTRAINT registration_rating_graded CHECK (grade BETWEEN 1 AND 5),
    CONSTRAINT registration_rating_followed CHECK ((grade <= 2) = (follow_up <> 'NONE')),
    CONSTRAINT registration_rating_closed CHECK (follow_up <> 'CLOSED' OR (closed_by IS NOT NULL AND CHAR_LENGTH(note) > 0))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
