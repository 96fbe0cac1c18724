-- The catalogue: what was received, where it stands, and what happened to it.
-- The content itself is in the archival store; sources of truth are named in docs/architecture.md.
-- "position" is the order of reception; "changed" is the time of the last change of state.

CREATE TABLE batch (
    id               uuid        PRIMARY KEY,
    position         bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    name             text        NOT NULL,
    origin           text        NOT NULL CHECK (origin IN ('HOT_FOLDER', 'UPLOAD', 'FOLDER')),
    source           text        NOT NULL,
    sheets_announced integer     CHECK (sheets_announced >= 0),
    state            text        NOT NULL CHECK (state IN ('RECEIVING', 'RECEIVED', 'DIGITISED')),
    received         timestamptz NOT NULL
);
CREATE INDEX batch_by_state ON batch (state, position);

CREATE TABLE dossier (
    id       uuid        PRIMARY KEY,
    batch    uuid        NOT NULL REFERENCES batch,
    position bigint      GENERATED ALWAYS AS IDENTITY,
    name     text        NOT NULL,
    source   text        NOT NULL,
    received timestamptz NOT NULL,
    -- of its OCFL object; 0 until preserved
    version  integer     NOT NULL DEFAULT 0 CHECK (version >= 0),
    UNIQUE (id, batch)
);
-- md5, because a path can be longer than an index entry
CREATE UNIQUE INDEX dossier_by_source ON dossier (batch, md5(source));
CREATE INDEX dossier_by_position ON dossier (batch, position);

CREATE TABLE record (
    id              uuid        PRIMARY KEY,
    dossier         uuid        NOT NULL,
    batch           uuid        NOT NULL,
    -- within the dossier
    position        integer     NOT NULL,
    file            text        NOT NULL,
    source          text        NOT NULL,
    size            bigint      NOT NULL CHECK (size >= 0),
    digest          text        CHECK (digest ~ '^[0-9a-f]{64}$'),
    media_type      text        NOT NULL,
    state           text        NOT NULL
        CHECK (state IN ('RECEIVED', 'INSPECTED', 'RECOGNISED', 'PRESERVED', 'DUPLICATE', 'QUARANTINED')),
    code            text        NOT NULL CHECK (code <> ''),
    detail          text        NOT NULL,
    duplicate_of    uuid        REFERENCES record,
    pages           integer     NOT NULL DEFAULT 0 CHECK (pages >= 0),
    -- the version of the dossier that the search index holds of this record; 0 when none
    indexed_version integer     NOT NULL DEFAULT 0 CHECK (indexed_version >= 0),
    received        timestamptz NOT NULL,
    changed         timestamptz NOT NULL,
    FOREIGN KEY (dossier, batch) REFERENCES dossier (id, batch),
    CHECK ((state = 'DUPLICATE') = (duplicate_of IS NOT NULL)),
    CHECK (digest IS NOT NULL OR state = 'QUARANTINED'),
    CHECK (pages > 0 OR state IN ('RECEIVED', 'DUPLICATE', 'QUARANTINED'))
);
CREATE UNIQUE INDEX record_by_source ON record (batch, md5(source));
-- the archive keeps the same bytes once, whoever hands them in at the same moment
CREATE UNIQUE INDEX record_by_digest ON record (digest) WHERE state NOT IN ('DUPLICATE', 'QUARANTINED');
CREATE INDEX record_by_dossier ON record (dossier, position);
CREATE INDEX record_by_state ON record (batch, state);

CREATE TABLE page (
    record     uuid        NOT NULL REFERENCES record,
    number     integer     NOT NULL CHECK (number > 0),
    state      text        NOT NULL CHECK (state IN ('RECEIVED', 'RECOGNISED', 'BLANK', 'QUARANTINED')),
    code       text        NOT NULL CHECK (code <> ''),
    detail     text        NOT NULL,
    width      integer,
    height     integer,
    dpi        integer,
    words      integer,
    confidence integer     CHECK (confidence BETWEEN 0 AND 100),
    changed    timestamptz NOT NULL,
    PRIMARY KEY (record, number),
    CHECK (num_nulls(width, height, dpi, words, confidence) IN (0, 5)),
    CHECK ((state IN ('RECOGNISED', 'BLANK')) = (width IS NOT NULL))
);
CREATE INDEX page_waiting ON page (record) WHERE state = 'RECEIVED';

CREATE TABLE provenance_event (
    id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    record  uuid        NOT NULL REFERENCES record,
    type    text        NOT NULL CHECK (type <> ''),
    success boolean     NOT NULL,
    detail  text        NOT NULL
);
CREATE INDEX provenance_event_by_record ON provenance_event (record, id);

CREATE FUNCTION refuse_to_change_provenance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'provenance is append-only: % of % refused', TG_OP, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON provenance_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_provenance();
