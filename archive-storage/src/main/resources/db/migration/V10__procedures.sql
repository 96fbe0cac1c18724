-- Procedures and what they require; look-ups before scanning and what was attached by reference (see vn.sohoa.core.procedure).

CREATE TABLE procedure_version (
    code           text        NOT NULL CHECK (code <> ''),
    effective_from date        NOT NULL,
    -- empty until a later version follows
    effective_to   date        CHECK (effective_to >= effective_from),
    name           text        NOT NULL CHECK (name <> ''),
    field          text        NOT NULL,
    level          text        NOT NULL CHECK (level IN ('CENTRAL', 'PROVINCE', 'COMMUNE')),
    -- a type of paper; empty where there is none
    result         text        NOT NULL,
    -- code, name and field without marks, for search
    words          text        NOT NULL,
    -- who imported it last
    importer       text        NOT NULL CHECK (importer <> ''),
    imported       timestamptz NOT NULL,
    PRIMARY KEY (code, effective_from)
);

CREATE TABLE required_paper (
    code           text    NOT NULL,
    effective_from date    NOT NULL,
    position       integer NOT NULL,
    name           text    NOT NULL CHECK (name <> ''),
    types          text[]  NOT NULL,
    form           text    NOT NULL CHECK (form IN ('ORIGINAL', 'COPY', 'FILLED_IN')),
    copies         integer NOT NULL CHECK (copies > 0),
    condition      text    NOT NULL,
    -- from the day of issue; 0 where only the paper itself says
    valid_months   integer NOT NULL CHECK (valid_months >= 0),
    PRIMARY KEY (code, effective_from, position),
    FOREIGN KEY (code, effective_from) REFERENCES procedure_version ON DELETE CASCADE
);

-- What people said about whether a paper still counts, of its first page: that stays when the dossier is described again.
CREATE TABLE revocation (
    id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    who     text        NOT NULL CHECK (who <> ''),
    record  uuid        NOT NULL,
    page    integer     NOT NULL,
    -- as it was when somebody said so
    type    text        NOT NULL,
    revoked boolean     NOT NULL,
    reason  text        NOT NULL CHECK (reason <> ''),
    FOREIGN KEY (record, page) REFERENCES page
);
CREATE INDEX revocation_by_page ON revocation (record, page, id);

CREATE TABLE lookup (
    id             uuid        PRIMARY KEY,
    at             timestamptz NOT NULL,
    officer        text        NOT NULL CHECK (officer <> ''),
    -- empty where they work for the whole archive
    agency         text        NOT NULL,
    channel        text        NOT NULL CHECK (channel IN ('PAGE', 'API')),
    -- no references: what was answered stays when a procedure is imported anew
    procedure_code text        NOT NULL,
    procedure_name text        NOT NULL,
    effective_from date        NOT NULL,
    received       date        NOT NULL,
    owner_code     text        NOT NULL CHECK (owner_code <> ''),
    -- that the papers are for; empty where it has no code yet
    dossier_code   text        NOT NULL,
    legal_basis    text        NOT NULL CHECK (legal_basis <> ''),
    request_key    text        NOT NULL,
    request_digest text        NOT NULL,
    UNIQUE (officer, request_key)
);
CREATE INDEX lookup_by_owner ON lookup (owner_code, at);

CREATE TABLE lookup_line (
    lookup       uuid    NOT NULL REFERENCES lookup,
    position     integer NOT NULL,
    name         text    NOT NULL,
    types        text[]  NOT NULL,
    form         text    NOT NULL,
    copies       integer NOT NULL,
    condition    text    NOT NULL,
    valid_months integer NOT NULL,
    outcome      text    NOT NULL CHECK (outcome IN
        ('VALID', 'UNDATED', 'EXPIRED', 'SUPERSEDED', 'REVOKED', 'NOT_DIGITISED', 'HANDED_IN')),
    PRIMARY KEY (lookup, position)
);

CREATE TABLE lookup_paper (
    lookup       uuid    NOT NULL,
    line         integer NOT NULL,
    position     integer NOT NULL,
    -- no reference: a dossier that is described again has other papers
    paper        uuid    NOT NULL,
    type         text    NOT NULL,
    state        text    NOT NULL CHECK (state IN ('VALID', 'UNDATED', 'EXPIRED', 'SUPERSEDED', 'REVOKED')),
    sure         boolean NOT NULL,
    number       text    NOT NULL,
    -- dates as 1968-03-07, 1968-03 or 1968; empty where there is none
    issued       text    NOT NULL,
    until        text    NOT NULL,
    record       uuid    NOT NULL,
    page         integer NOT NULL,
    pages        integer NOT NULL,
    dossier      uuid    NOT NULL REFERENCES dossier,
    dossier_name text    NOT NULL,
    -- of the object of the dossier
    version      integer NOT NULL,
    agency       text    NOT NULL,
    PRIMARY KEY (lookup, line, position),
    FOREIGN KEY (lookup, line) REFERENCES lookup_line
);

CREATE TABLE attach_request (
    id             uuid        PRIMARY KEY,
    at             timestamptz NOT NULL,
    officer        text        NOT NULL,
    request_key    text        NOT NULL,
    request_digest text        NOT NULL,
    UNIQUE (officer, request_key)
);

CREATE TABLE attachment (
    id           uuid        PRIMARY KEY,
    position     bigint      GENERATED ALWAYS AS IDENTITY,
    request      uuid        NOT NULL REFERENCES attach_request,
    at           timestamptz NOT NULL,
    officer      text        NOT NULL CHECK (officer <> ''),
    agency       text        NOT NULL,
    lookup       uuid        NOT NULL REFERENCES lookup,
    -- the new one
    dossier_code text        NOT NULL CHECK (dossier_code <> ''),
    requirement  text        NOT NULL,
    paper        uuid        NOT NULL,
    type         text        NOT NULL,
    record       uuid        NOT NULL REFERENCES record,
    page         integer     NOT NULL,
    pages        integer     NOT NULL,
    source       uuid        NOT NULL REFERENCES dossier,
    -- of the source's object at that time
    version      integer     NOT NULL CHECK (version > 0),
    purpose      text        NOT NULL CHECK (purpose <> ''),
    legal_basis  text        NOT NULL CHECK (legal_basis <> ''),
    UNIQUE (dossier_code, requirement, record, page)
);
CREATE INDEX attachment_by_source ON attachment (source, at);

-- What was answered to a request, in order; attachments of others among them.
CREATE TABLE attach_answer (
    request    uuid    NOT NULL REFERENCES attach_request,
    position   integer NOT NULL,
    attachment uuid    NOT NULL REFERENCES attachment,
    PRIMARY KEY (request, position)
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revocation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_provenance();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON lookup
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_provenance();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON lookup_line
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_provenance();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON lookup_paper
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_provenance();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON attach_request
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_provenance();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON attach_answer
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_provenance();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON attachment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_provenance();

-- An earlier dossier is found by its code: the name of what was scanned, or what a paper of it says.
CREATE INDEX dossier_by_name ON dossier USING hash (name);
CREATE INDEX paper_field_dossier_code ON paper_field (value) WHERE name = 'ma-ho-so';
