-- What the papers of a dossier are and what they say, what people are asked about them, and what they answered.

ALTER TABLE record
    DROP CONSTRAINT record_state_check,
    ADD CONSTRAINT record_state_check CHECK (state IN
        ('RECEIVED', 'INSPECTED', 'RECOGNISED', 'DESCRIBED', 'PRESERVED', 'DUPLICATE', 'QUARANTINED'));

ALTER TABLE dossier
    -- whom it is about: both empty where nothing says so
    ADD COLUMN owner_code         text    NOT NULL DEFAULT '',
    ADD COLUMN owner_name         text    NOT NULL DEFAULT '',
    ADD COLUMN owner_agreed       boolean NOT NULL DEFAULT false,
    -- a person said so: descriptions leave it alone
    ADD COLUMN owner_answered     boolean NOT NULL DEFAULT false,
    -- from the manifest of the one-stop system, with manifest_item
    ADD COLUMN manifest_procedure text    NOT NULL DEFAULT '',
    ADD COLUMN manifest_owner     text    NOT NULL DEFAULT '',
    -- grows with each description and each answer of a person; what the object holds is the preserved one
    ADD COLUMN revision           integer NOT NULL DEFAULT 0 CHECK (revision >= 0),
    ADD COLUMN revision_preserved integer NOT NULL DEFAULT 0 CHECK (revision_preserved BETWEEN 0 AND revision);
CREATE INDEX dossier_revised ON dossier (position) WHERE version > 0 AND revision_preserved < revision;

CREATE TABLE manifest_item (
    dossier  uuid    NOT NULL REFERENCES dossier,
    position integer NOT NULL,
    file     text    NOT NULL,
    title    text    NOT NULL,
    PRIMARY KEY (dossier, position)
);

-- Values follow the papers they are of; "proposed" is what the machine said, whatever people answered.

CREATE TABLE paper (
    id            uuid             PRIMARY KEY,
    dossier       uuid             NOT NULL REFERENCES dossier,
    position      integer          NOT NULL,
    type          text             NOT NULL CHECK (type <> ''),
    proposed_type text             NOT NULL CHECK (proposed_type <> ''),
    title         text             NOT NULL,
    confidence    double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    state         text             NOT NULL CHECK (state IN ('PROPOSED', 'ACCEPTED', 'CONFIRMED')),
    alternatives  text[]           NOT NULL,
    findings      text[]           NOT NULL,
    -- of what described it
    version       text             NOT NULL,
    -- the fields are those of another type: a person corrected it
    fields_behind boolean          NOT NULL DEFAULT false,
    CHECK (type = proposed_type OR state = 'CONFIRMED')
);
CREATE INDEX paper_by_dossier ON paper (dossier, position);
-- for the sums of the quality page
CREATE INDEX paper_by_type ON paper (state, proposed_type, type);

CREATE TABLE paper_page (
    record   uuid    NOT NULL,
    number   integer NOT NULL,
    paper    uuid    NOT NULL REFERENCES paper ON DELETE CASCADE,
    -- within the paper
    position integer NOT NULL,
    PRIMARY KEY (record, number),
    FOREIGN KEY (record, number) REFERENCES page
);
CREATE UNIQUE INDEX paper_page_by_paper ON paper_page (paper, position);

CREATE TABLE paper_field (
    paper        uuid             NOT NULL REFERENCES paper ON DELETE CASCADE,
    name         text             NOT NULL CHECK (name <> ''),
    position     integer          NOT NULL,
    -- empty where it cannot be read
    value        text             NOT NULL,
    proposed     text             NOT NULL,
    raw          text             NOT NULL,
    record       uuid             NOT NULL,
    page         integer          NOT NULL,
    -- the box, in pixels of the page's words
    x0           integer          NOT NULL,
    y0           integer          NOT NULL,
    x1           integer          NOT NULL CHECK (x1 >= x0),
    y1           integer          NOT NULL CHECK (y1 >= y0),
    method       text             NOT NULL CHECK (method IN ('LABEL', 'LAYOUT', 'PATTERN', 'QR', 'MRZ')),
    confidence   double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    importance   smallint         NOT NULL CHECK (importance BETWEEN 1 AND 3),
    state        text             NOT NULL
        CHECK (state IN ('ACCEPTED', 'UNSURE', 'CONFIRMED', 'CORRECTED', 'UNREADABLE')),
    alternatives text[]           NOT NULL,
    version      text             NOT NULL,
    PRIMARY KEY (paper, name),
    FOREIGN KEY (record, page) REFERENCES page,
    CHECK (value = proposed OR state IN ('CORRECTED', 'UNREADABLE')),
    CHECK (value = '' OR state <> 'UNREADABLE')
);
CREATE INDEX paper_field_by_name ON paper_field (name, state);

-- What people answered: never changed, and kept when a later description has no such paper any more.
CREATE TABLE field_version (
    id         bigint           GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz      NOT NULL,
    reviewer   text             NOT NULL CHECK (reviewer <> ''),
    dossier    uuid             NOT NULL REFERENCES dossier,
    paper      uuid             NOT NULL,
    -- empty where the question was what the paper is
    field      text             NOT NULL,
    record     uuid             NOT NULL,
    page       integer          NOT NULL,
    answer     text             NOT NULL CHECK (answer IN ('ACCEPT', 'CORRECT', 'UNREADABLE')),
    proposed   text             NOT NULL,
    value      text             NOT NULL,
    confidence double precision NOT NULL,
    version    text             NOT NULL,
    FOREIGN KEY (record, page) REFERENCES page
);
CREATE INDEX field_version_by_dossier ON field_version (dossier, id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON field_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_provenance();

-- What people said about whom a dossier is about: both empty for nobody that is known.
CREATE TABLE owner_version (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at            timestamptz NOT NULL,
    reviewer      text        NOT NULL CHECK (reviewer <> ''),
    dossier       uuid        NOT NULL REFERENCES dossier,
    code_before   text        NOT NULL,
    name_before   text        NOT NULL,
    code          text        NOT NULL,
    name          text        NOT NULL
);
CREATE INDEX owner_version_by_dossier ON owner_version (dossier, id);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON owner_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_provenance();

CREATE TABLE review_item (
    id          uuid             PRIMARY KEY,
    position    bigint           GENERATED ALWAYS AS IDENTITY,
    paper       uuid             NOT NULL REFERENCES paper ON DELETE CASCADE,
    -- empty where the question is what the paper is
    field       text             NOT NULL,
    -- doubt times importance
    priority    double precision NOT NULL,
    skipped     integer          NOT NULL DEFAULT 0,
    -- who has it, and until when
    reviewer    text,
    leased      timestamptz,
    answer      text             CHECK (answer IN ('ACCEPT', 'CORRECT', 'UNREADABLE')),
    -- what was typed
    value       text,
    UNIQUE (paper, field),
    CHECK ((reviewer IS NULL) = (leased IS NULL)),
    CHECK ((answer IS NOT DISTINCT FROM 'CORRECT') = (value IS NOT NULL))
);
CREATE INDEX review_item_waiting ON review_item (skipped, priority DESC, position) WHERE answer IS NULL;
CREATE INDEX review_item_leased ON review_item (reviewer, leased) WHERE answer IS NULL AND reviewer IS NOT NULL;
