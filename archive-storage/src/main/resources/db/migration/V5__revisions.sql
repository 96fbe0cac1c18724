-- Preserved dossiers that are read again.

ALTER TABLE dossier
    ADD COLUMN rereading text NOT NULL DEFAULT 'NONE' CHECK (rereading IN ('NONE', 'WANTED', 'READ'));
CREATE INDEX dossier_reread ON dossier (position) WHERE version > 0 AND rereading <> 'NONE';
