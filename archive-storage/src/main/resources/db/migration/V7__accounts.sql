-- Accounts of the archive itself, for where no identity provider vouches for people.

CREATE TABLE account (
    name         text        PRIMARY KEY CHECK (name ~ '^[a-z0-9][a-z0-9._-]{1,59}$'),
    -- Argon2id with its parameters and salt
    hash         text        NOT NULL CHECK (hash LIKE '$argon2id$%'),
    display_name text        NOT NULL CHECK (display_name <> ''),
    roles        text[]      NOT NULL CHECK (cardinality(roles) > 0),
    -- empty for the whole archive
    agency       text        NOT NULL DEFAULT '',
    personal_id  text        NOT NULL DEFAULT '' CHECK (personal_id = '' OR personal_id ~ '^[0-9]{12}$'),
    open         boolean     NOT NULL DEFAULT true,
    -- in a row, with none that was right
    attempts     integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    locked_until timestamptz,
    password_set timestamptz NOT NULL,
    created      timestamptz NOT NULL,
    created_by   text        NOT NULL CHECK (created_by <> '')
);
