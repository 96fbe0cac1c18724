-- What a look-up found is written once, never changed and only read as a whole: one value instead of rows of two tables, which an
-- officer waited for. For each required paper, in order: {"name", "types": [], "form", "copies", "condition", "validMonths",
-- "papers": [{"paper", "type", "state", "sure", "number", "issued", "until", "record", "page", "pages", "dossier", "dossierName",
-- "version", "agency"}]}, the best paper first; days as 1968-03-07, 1968-03, 1968 or empty.

ALTER TABLE lookup ADD COLUMN lines jsonb;
ALTER TABLE lookup DISABLE TRIGGER append_only;
UPDATE lookup SET lines = coalesce((
    SELECT jsonb_agg(jsonb_build_object(
        'name', l.name, 'types', to_jsonb(l.types), 'form', l.form, 'copies', l.copies, 'condition', l.condition,
        'validMonths', l.valid_months,
        'papers', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                'paper', p.paper, 'type', p.type, 'state', p.state, 'sure', p.sure, 'number', p.number, 'issued', p.issued,
                'until', p.until, 'record', p.record, 'page', p.page, 'pages', p.pages, 'dossier', p.dossier,
                'dossierName', p.dossier_name, 'version', p.version, 'agency', p.agency) ORDER BY p.position)
            FROM lookup_paper p WHERE p.lookup = l.lookup AND p.line = l.position), '[]')) ORDER BY l.position)
    FROM lookup_line l WHERE l.lookup = lookup.id), '[]');
ALTER TABLE lookup ENABLE TRIGGER append_only;
ALTER TABLE lookup ALTER COLUMN lines SET NOT NULL;
DROP TABLE lookup_paper;
DROP TABLE lookup_line;

-- empty for a request of its own, which nobody sends again
ALTER TABLE lookup ALTER COLUMN request_key DROP NOT NULL;
ALTER TABLE attach_request ALTER COLUMN request_key DROP NOT NULL;
