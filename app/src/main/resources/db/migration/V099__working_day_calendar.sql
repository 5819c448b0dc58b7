-- Years entered here take the place of those that come with the platform; a correction is a further edition.
-- open_mark keeps it to one undecided edition a year.
CREATE TABLE calendar_edition (
    id CHAR(36) NOT NULL PRIMARY KEY,
    year INT NOT NULL,
    number INT NOT NULL,
    source VARCHAR(200) COLLATE utf8mb4_unicode_ci NOT NULL,
    proposed_by CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    proposed_at DATETIME(6) NOT NULL,
    state VARCHAR(20) NOT NULL,
    decided_by CHAR(36) COLLATE utf8mb4_unicode_ci NULL,
    decided_at DATETIME(6) NULL,
    reason VARCHAR(1000) COLLATE utf8mb4_unicode_ci NOT NULL,
    version BIGINT NOT NULL,
    open_mark INT AS (CASE WHEN state = 'PROPOSED' THEN 1 END) STORED,
    UNIQUE KEY calendar_edition_once (year, number),
    UNIQUE KEY calendar_edition_open (year, open_mark),
    CONSTRAINT calendar_edition_proposer FOREIGN KEY (proposed_by) REFERENCES account (id),
    CONSTRAINT calendar_edition_decider FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT calendar_edition_second_person CHECK (decided_by <> proposed_by),
    CONSTRAINT calendar_edition_decided CHECK (
        (state = 'PROPOSED' AND decided_by IS NULL AND decided_at IS NULL)
        OR (state IN ('APPROVED', 'REJECTED') AND decided_by IS NOT NULL AND decided_at IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE calendar_day (
    edition_id CHAR(36) NOT NULL,
    day DATE NOT NULL,
    working BOOLEAN NOT NULL,
    occasion VARCHAR(20) COLLATE utf8mb4_unicode_ci NOT NULL,
    PRIMARY KEY (edition_id, day),
    CONSTRAINT calendar_day_of FOREIGN KEY (edition_id) REFERENCES calendar_edition (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The last days that an edition moved on the day it came into force: reference and name as they were then.
CREATE TABLE calendar_move (
    edition_id CHAR(36) NOT NULL,
    registration_id CHAR(36) COLLATE utf8mb4_unicode_ci NOT NULL,
    reference VARCHAR(20) NOT NULL,
    project_name VARCHAR(200) COLLATE utf8mb4_unicode_ci NOT NULL,
    before_on DATE NULL,
    after_on DATE NOT NULL,
    PRIMARY KEY (edition_id, registration_id),
    CONSTRAINT calendar_move_by FOREIGN KEY (edition_id) REFERENCES calendar_edition (id),
    CONSTRAINT calendar_move_of FOREIGN KEY (registration_id) REFERENCES registration (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
