-- What records managers say of who keeps a dossier, and how closely; papers that want to be kept closely raise it too.

ALTER TABLE dossier
    -- a person said so: descriptions leave it alone
    ADD COLUMN sensitivity_answered boolean NOT NULL DEFAULT false;

CREATE TABLE holding_version (
    id                 bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at                 timestamptz NOT NULL,
    who                text        NOT NULL CHECK (who <> ''),
    dossier            uuid        NOT NULL REFERENCES dossier,
    agency_before      text        NOT NULL,
    sensitivity_before text        NOT NULL,
    agency             text        NOT NULL,
    sensitivity        text        NOT NULL CHECK (sensitivity IN ('ORDINARY', 'RESTRICTED')),
    reason             text        NOT NULL
);
CREATE INDEX holding_version_by_dossier ON holding_version (dossier, id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON holding_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_provenance();
