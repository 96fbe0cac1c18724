-- What search does not hold yet is found without reading whole tables.

ALTER TABLE record
    -- of the dossier's OCFL object, in which this record last changed; 0 until preserved
    ADD COLUMN version integer NOT NULL DEFAULT 0 CHECK (version >= 0);

UPDATE record r SET version = d.version FROM dossier d WHERE d.id = r.dossier AND r.state = 'PRESERVED';

CREATE INDEX record_stale ON record (received, id) WHERE state = 'PRESERVED' AND indexed_version < version;
