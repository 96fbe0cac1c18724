-- Papers that the manifest names and nobody found; values that the machine did not find and a person typed.

ALTER TABLE dossier
    -- titles of the manifest, in its order
    ADD COLUMN missing text[] NOT NULL DEFAULT '{}';

ALTER TABLE paper_field
    DROP CONSTRAINT paper_field_method_check,
    ADD CONSTRAINT paper_field_method_check CHECK (method IN ('LABEL', 'LAYOUT', 'PATTERN', 'QR', 'MRZ', 'TYPED'));

-- typed values are no proposals: they count apart, from the index alone
DROP INDEX paper_field_by_name;
CREATE INDEX paper_field_by_name ON paper_field (name, state, method);
