-- Who saw whose papers (see vn.sohoa.core.viewlog). Rows are added and never changed: each has a hash over the one before.
-- No references to what is seen: the log outlives it.

CREATE TABLE view_log (
    -- from 1, without gaps
    number       bigint      PRIMARY KEY CHECK (number > 0),
    at           timestamptz NOT NULL,
    actor        text        NOT NULL CHECK (actor <> ''),
    actor_name   text        NOT NULL,
    -- by name, separated by commas
    actor_roles  text        NOT NULL,
    actor_agency text        NOT NULL,
    act          text        NOT NULL,
    -- code of whom the dossier was about at that time; empty where nobody knew
    owner        text        NOT NULL,
    dossier      uuid,
    record       uuid,
    paper        uuid,
    page         integer     CHECK (page > 0),
    words        text        NOT NULL,
    -- of a search
    hits         bigint      CHECK (hits >= 0),
    purpose      text        NOT NULL,
    basis        text        NOT NULL,
    channel      text        NOT NULL,
    hash         text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$')
);
CREATE INDEX view_log_by_actor ON view_log (actor, number);
CREATE INDEX view_log_by_owner ON view_log (owner, number) WHERE owner <> '';
CREATE INDEX view_log_by_dossier ON view_log (dossier, number) WHERE dossier IS NOT NULL;
CREATE INDEX view_log_by_time ON view_log (at);

CREATE FUNCTION refuse_to_change_views() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the view log is append-only: % of % refused', TG_OP, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON view_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_views();
