-- Names that an administrator gave to concepts of the shipped vocabulary. Adding and withdrawing each take a number, under the
-- lock that writers of match_documents hold: a vocabulary is known by the highest one, and any older can be made again.
CREATE SEQUENCE concept_synonym_revisions AS integer;
CREATE TABLE concept_synonyms (
  id uuid PRIMARY KEY,
  concept_id text NOT NULL,
  -- As it was typed.
  term text NOT NULL,
  -- As it is compared: the words that matching reads in it.
  words text NOT NULL,
  revision integer NOT NULL,
  added_at timestamptz(3) NOT NULL,
  added_by_id uuid NOT NULL,
  withdrawn_revision integer,
  withdrawn_at timestamptz(3),
  withdrawn_by_id uuid,
  CONSTRAINT concept_synonyms_words_check CHECK (words <> ''),
  CONSTRAINT concept_synonyms_withdrawn_check
    CHECK (num_nulls(withdrawn_revision, withdrawn_at, withdrawn_by_id) IN (0, 3) AND withdrawn_revision > revision)
);
CREATE UNIQUE INDEX concept_synonyms_revision_key ON concept_synonyms (revision);
CREATE UNIQUE INDEX concept_synonyms_withdrawn_revision_key ON concept_synonyms (withdrawn_revision);
-- A concept has a name once, until it is withdrawn.
CREATE UNIQUE INDEX concept_synonyms_active_key ON concept_synonyms (concept_id, words) WHERE withdrawn_at IS NULL;

-- Finds the documents that were made with another shipped vocabulary, of which there are none but after a release.
CREATE INDEX match_documents_shipped_vocabulary_idx ON match_documents (split_part(vocabulary, '+', 1));

-- One ranking anew of all open needs.
CREATE TABLE match_batches (
  id uuid PRIMARY KEY,
  total integer NOT NULL,
  started_at timestamptz(3) NOT NULL,
  started_by_id uuid NOT NULL,
  finished_at timestamptz(3),
  cancelled_at timestamptz(3),
  cancelled_by_id uuid,
  CONSTRAINT match_batches_cancelled_check
    CHECK (num_nulls(cancelled_at, cancelled_by_id) IN (0, 2) AND (cancelled_at IS NULL OR finished_at IS NOT NULL))
);
-- One at a time.
CREATE UNIQUE INDEX match_batches_running_key ON match_batches ((finished_at IS NULL)) WHERE finished_at IS NULL;

-- Each need of a batch, once.
CREATE TABLE match_batch_items (
  batch_id uuid NOT NULL,
  need_id uuid NOT NULL,
  position integer NOT NULL,
  -- Lent to a worker until this moment; another takes it up afterwards.
  claimed_until timestamptz(3),
  finished_at timestamptz(3),
  outcome text,
  run_id uuid,
  CONSTRAINT match_batch_items_pkey PRIMARY KEY (batch_id, need_id),
  CONSTRAINT match_batch_items_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES match_batches (id) ON UPDATE CASCADE ON DELETE CASCADE,
  CONSTRAINT match_batch_items_outcome_check CHECK (
    CASE WHEN finished_at IS NULL THEN outcome IS NULL AND run_id IS NULL
         ELSE outcome IN ('ranked', 'skipped', 'failed') AND (outcome = 'ranked') = (run_id IS NOT NULL) END)
);
CREATE UNIQUE INDEX match_batch_items_batch_id_position_key ON match_batch_items (batch_id, position);
CREATE INDEX match_batch_items_open_idx ON match_batch_items (batch_id, position) WHERE finished_at IS NULL;

INSERT INTO personal_columns (table_name, column_name, purpose, basis, retention, encrypted)
SELECT t, c, 'which person did it, by id', 'security of processing (UU 27/2022 art. 35)',
  'as long as the business record it belongs to (tax and treasury law), at most 10 years', false
FROM (VALUES ('concept_synonyms', 'added_by_id'), ('concept_synonyms', 'withdrawn_by_id'), ('match_batches', 'started_by_id'),
  ('match_batches', 'cancelled_by_id')) AS column_of(t, c);
