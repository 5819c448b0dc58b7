-- Zero for files that were never put in order: those stand as they were added, before any later one.
ALTER TABLE listing_attachment ADD COLUMN position INT NOT NULL DEFAULT 0;
