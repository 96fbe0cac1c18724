-- Facts of digitising and reuse, per dossier and per component (see vn.sohoa.core.indicator). Formulas are not here.

ALTER TABLE record
    -- how the original was made, by its first page
    ADD COLUMN form       text NOT NULL DEFAULT 'UNKNOWN' CHECK (form IN ('SCAN', 'ELECTRONIC', 'UNKNOWN')),
    -- digital signatures in the original; empty where nobody has looked
    ADD COLUMN signatures integer CHECK (signatures >= 0);

-- pictures are scans and hold no signature; older PDFs are looked at when they are read again
UPDATE record SET form = 'SCAN', signatures = 0 WHERE media_type IN ('image/tiff', 'image/jpeg', 'image/png');

ALTER TABLE dossier
    -- the code by which it is counted, its name or what its papers surely say; empty where there is none
    ADD COLUMN counted_code text NOT NULL DEFAULT '';
CREATE INDEX dossier_by_counted_code ON dossier (counted_code) WHERE counted_code <> '';

-- Dossiers as they are counted: one for each code and agency, one for each dossier without a code.
CREATE TABLE dossier_fact (
    -- of the first dossier, or of the first attachment where nothing was handed in
    id          uuid    PRIMARY KEY,
    code        text    NOT NULL,
    agency      text    NOT NULL,
    sensitivity text    NOT NULL CHECK (sensitivity IN ('ORDINARY', 'RESTRICTED')),
    -- of reception: its first day
    month       date    NOT NULL CHECK (extract(day FROM month) = 1),
    -- code of the procedure; empty where it is not known
    procedure   text    NOT NULL,
    -- handed in; otherwise only papers were attached to its code
    here        boolean NOT NULL,
    -- of its components, each once, sorted
    sources     text[]  NOT NULL,
    result      text    NOT NULL
        CHECK (result IN ('ELECTRONIC_ORIGINAL', 'DIGITISED', 'FORM_UNKNOWN', 'NONE', 'NOT_DUE', 'UNKNOWN')),
    closed      boolean NOT NULL,
    looked_up   boolean NOT NULL
);
CREATE INDEX dossier_fact_by_month ON dossier_fact (month, agency);
CREATE INDEX dossier_fact_by_code ON dossier_fact (code) WHERE code <> '';
CREATE INDEX dossier_fact_by_procedure ON dossier_fact (procedure) WHERE procedure <> '';

CREATE TABLE component_fact (
    dossier      uuid        NOT NULL REFERENCES dossier_fact ON DELETE CASCADE,
    position     integer     NOT NULL,
    -- of the paper, or of the attachment where it is used again
    component    uuid        NOT NULL,
    type         text        NOT NULL,
    is_result    boolean     NOT NULL,
    source       text        NOT NULL CHECK (source IN
        ('PAPER', 'E_FILED', 'UNKNOWN', 'REUSED_COMPONENT', 'REUSED_RESULT', 'REUSED', 'NATIONAL_STORE', 'CITIZEN_STORE')),
    digitised_at timestamptz NOT NULL,
    -- agency that handed it in, or officer who attached it; empty where nobody is named
    digitised_by text        NOT NULL,
    signed       text        NOT NULL CHECK (signed IN ('YES', 'NO', 'UNKNOWN')),
    PRIMARY KEY (dossier, position)
);

-- What is to be counted anew: a dossier, by its id, or all of a code.
CREATE TABLE fact_behind (
    subject text PRIMARY KEY
);

INSERT INTO fact_behind
SELECT id::text FROM dossier UNION SELECT dossier_code FROM attachment;

CREATE INDEX lookup_by_dossier ON lookup (dossier_code) WHERE dossier_code <> '';
