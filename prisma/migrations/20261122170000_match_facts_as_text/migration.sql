-- Facts are only ever written and read whole: as text they need not be put together again for each of the 200 suppliers that a
-- need is held against.
ALTER TABLE match_documents ALTER COLUMN facts TYPE json USING facts::json;
