-- Who may see a dossier: the agency that keeps it, how closely it is kept, and its owner (see vn.sohoa.core.access.Policy).

ALTER TABLE batch
    -- that handed it in; empty in an archive of one agency
    ADD COLUMN agency text NOT NULL DEFAULT '';

ALTER TABLE dossier
    -- that keeps it; the batch's at first
    ADD COLUMN agency      text NOT NULL DEFAULT '',
    ADD COLUMN sensitivity text NOT NULL DEFAULT 'ORDINARY' CHECK (sensitivity IN ('ORDINARY', 'RESTRICTED'));

CREATE INDEX dossier_by_owner ON dossier (owner_code, received) WHERE owner_agreed;

-- The search index carries who may find a page. Whatever changes that, and wherever, has the records indexed again.
CREATE FUNCTION index_dossier_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE record SET indexed_version = 0 WHERE dossier = NEW.id AND indexed_version > 0;
    RETURN NULL;
END $$;

CREATE TRIGGER dossier_holding_changed
    AFTER UPDATE OF agency, sensitivity, owner_code, owner_agreed ON dossier
    FOR EACH ROW
    WHEN ((OLD.agency, OLD.sensitivity, OLD.owner_agreed, CASE WHEN OLD.owner_agreed THEN OLD.owner_code END)
        IS DISTINCT FROM
        (NEW.agency, NEW.sensitivity, NEW.owner_agreed, CASE WHEN NEW.owner_agreed THEN NEW.owner_code END))
    EXECUTE FUNCTION index_dossier_again();
