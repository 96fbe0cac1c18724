-- Rows of a look-up are written by one statement and never changed or removed: nothing is left for a reference to guard, while
-- checking it for each row costs more than the row. What a look-up found outlives the dossier it was in.

ALTER TABLE lookup_line DROP CONSTRAINT lookup_line_lookup_fkey;
ALTER TABLE lookup_paper DROP CONSTRAINT lookup_paper_lookup_line_fkey;
ALTER TABLE lookup_paper DROP CONSTRAINT lookup_paper_dossier_fkey;
