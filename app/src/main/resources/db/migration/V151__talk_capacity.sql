-- How many talks at once an organisation says it can hold; no row where it says nothing.
CREATE TABLE talk_capacity (
    organization_id CHAR(36) NOT NULL PRIMARY KEY,
    talks INT NOT NULL,
    declared_at DATETIME(6) NOT NULL,
    CONSTRAINT talk_capacity_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT talk_capacity_positive CHECK (talks BETWEEN 1 AND 999)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
