-- What people get of their own: codes on delivered copies, digests of what was delivered, links for others.

CREATE TABLE verification (
    -- SHA-256 of the code: what a code is looked up by
    key     text  PRIMARY KEY CHECK (key ~ '^[0-9a-f]{64}$'),
    code    text  NOT NULL UNIQUE,
    -- outlives a description that no longer has the paper
    paper   uuid  NOT NULL UNIQUE,
    dossier uuid  NOT NULL REFERENCES dossier,
    -- as the paper said when its code was given; empty where nothing was sure
    agency  text  NOT NULL,
    date    text  NOT NULL
);

CREATE TABLE delivered_file (
    verification text        NOT NULL REFERENCES verification,
    digest       text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    kind         text        NOT NULL CHECK (kind IN ('ORIGINAL', 'PRESERVATION', 'COPY')),
    -- of the dossier's object
    version      integer     NOT NULL CHECK (version > 0),
    delivered    timestamptz NOT NULL,
    PRIMARY KEY (verification, digest)
);

CREATE TABLE share (
    id      uuid        PRIMARY KEY,
    -- SHA-256 of the token, which is kept by whoever has the link
    token   text        NOT NULL UNIQUE CHECK (token ~ '^[0-9a-f]{64}$'),
    owner   text        NOT NULL CHECK (owner <> ''),
    paper   uuid        NOT NULL,
    created timestamptz NOT NULL,
    expires timestamptz NOT NULL CHECK (expires > created),
    opens   integer     NOT NULL CHECK (opens > 0),
    opened  integer     NOT NULL DEFAULT 0 CHECK (opened BETWEEN 0 AND opens),
    revoked timestamptz
);
CREATE INDEX share_by_owner ON share (owner, created DESC);

CREATE TABLE share_opening (
    share uuid        NOT NULL REFERENCES share,
    -- SHA-256 of what the browser that opened it shows
    pass  text        NOT NULL CHECK (pass ~ '^[0-9a-f]{64}$'),
    at    timestamptz NOT NULL,
    until timestamptz NOT NULL,
    PRIMARY KEY (share, pass)
);

-- What people ask to have put right. Texts and answers stay.
CREATE TABLE correction_request (
    id        uuid        PRIMARY KEY,
    owner     text        NOT NULL CHECK (owner <> ''),
    paper     uuid        NOT NULL,
    dossier   uuid        NOT NULL REFERENCES dossier,
    text      text        NOT NULL CHECK (text <> ''),
    asked     timestamptz NOT NULL,
    answered  timestamptz,
    who       text,
    corrected boolean,
    reason    text        CHECK (reason <> '' OR corrected),
    CHECK (num_nulls(answered, who, corrected, reason) IN (0, 4))
);
CREATE INDEX correction_request_by_owner ON correction_request (owner, asked DESC);
CREATE INDEX correction_request_by_dossier ON correction_request (dossier, asked);
CREATE INDEX correction_request_open ON correction_request (asked) WHERE answered IS NULL;
