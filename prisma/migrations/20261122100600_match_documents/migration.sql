-- What matching searches: one row a supplier, derived from what the supplier's own tables say and never edited by hand.
CREATE TABLE match_documents (
  organization_id uuid PRIMARY KEY,
  -- Grows with every write, in the order of commits (writers hold one advisory lock): readers ask for what is newer.
  revision bigint NOT NULL,
  -- What the engine reads; null once the supplier cannot be matched any more, so that readers learn of it.
  facts jsonb,
  -- Ids of the products in `facts`, in the same order.
  product_ids uuid[] NOT NULL DEFAULT '{}',
  -- Attributes to filter by and terms to find by, as lib/matching/document-entry.ts writes them.
  entry bytea,
  -- The vocabulary that the entry was made with.
  vocabulary text NOT NULL,
  built_on date NOT NULL
);
CREATE UNIQUE INDEX match_documents_revision_key ON match_documents (revision);
CREATE SEQUENCE match_document_revisions;

-- Suppliers whose document is out of date. Rows are only added by writers and only removed by who mends the document, so
-- that no writer waits for another; one supplier may stand here many times.
CREATE TABLE match_document_changes (
  id bigserial PRIMARY KEY,
  organization_id uuid NOT NULL
);

-- In the transaction of the change itself: what was committed is searched, what was rolled back never was. Fills the
-- argument's column of the changed rows, once a statement.
CREATE FUNCTION match_document_note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('INSERT INTO match_document_changes (organization_id) SELECT DISTINCT %I FROM changed_rows', TG_ARGV[0]);
  RETURN NULL;
END $$;

DO $$
DECLARE
  source record;
  verb text;
BEGIN
  FOR source IN SELECT * FROM (VALUES
      ('organizations', 'id'), ('supplier_profiles', 'organization_id'), ('organization_kblis', 'organization_id'),
      ('products', 'organization_id'), ('capabilities', 'organization_id'), ('certificates', 'organization_id'),
      ('claims', 'organization_id'), ('track_records', 'supplier_organization_id')) AS t (table_name, column_name)
  LOOP
    FOREACH verb IN ARRAY ARRAY['insert', 'update', 'delete'] LOOP
      EXECUTE format(
        'CREATE TRIGGER match_document_%s AFTER %s ON %I REFERENCING %s TABLE AS changed_rows
         FOR EACH STATEMENT EXECUTE FUNCTION match_document_note_change(%L)',
        verb, verb, source.table_name, CASE verb WHEN 'delete' THEN 'OLD' ELSE 'NEW' END, source.column_name);
    END LOOP;
  END LOOP;
END $$;

-- Everybody who is there already.
INSERT INTO match_document_changes (organization_id) SELECT organization_id FROM supplier_profiles;

-- What a run was searched by: with it and the facts, the ranks come out the same again.
ALTER TABLE match_runs ADD COLUMN relevance_query jsonb;
