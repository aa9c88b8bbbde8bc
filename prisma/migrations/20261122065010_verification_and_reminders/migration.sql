-- Facts of a workshop can be edited by two people: each row says which edition was seen.
ALTER TABLE "plants" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "capabilities" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "certificates" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "supplier_profiles" ADD COLUMN "stale_told_at" TIMESTAMPTZ(3);

-- Reminders: the key makes each of them happen once, however many workers look at the same moment.
CREATE TABLE "certificate_reminders" (
    "certificate_id" UUID NOT NULL,
    "valid_until" DATE NOT NULL,
    "days" SMALLINT NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "certificate_reminders_pkey" PRIMARY KEY ("certificate_id","valid_until","days"),
    CONSTRAINT "certificate_reminders_days" CHECK ("days" IN (90, 30, 7))
);
ALTER TABLE "certificate_reminders" ADD CONSTRAINT "certificate_reminders_certificate_id_fkey"
  FOREIGN KEY ("certificate_id") REFERENCES "certificates"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "certificates_valid_until_idx" ON "certificates"("valid_until");

-- A level above "declared" exists only by a decision with a name and a moment. A refusal leaves the level as it was, so a
-- refused claim stays the current one of its subject.
ALTER TABLE "claims" ADD COLUMN "granted_at" TIMESTAMPTZ(3), ADD COLUMN "granted_by_id" UUID;
UPDATE claims SET granted_at = coalesce(decided_at, stated_at), granted_by_id = coalesce(decided_by_id, stated_by_id)
 WHERE level <> 'declared';
ALTER TABLE claims ADD CONSTRAINT claims_granted CHECK (
  (level = 'declared') = (granted_at IS NULL) AND (granted_at IS NULL) = (granted_by_id IS NULL));
ALTER TABLE claims ADD CONSTRAINT claims_request_rises CHECK (requested_level IS NULL OR requested_level > level);
DROP INDEX claims_current_key;
UPDATE claims c SET superseded_at = coalesce(decided_at, stated_at) WHERE refused_reason IS NOT NULL AND superseded_at IS NULL
  AND EXISTS (SELECT FROM claims d WHERE d.subject_type = c.subject_type AND d.subject_id = c.subject_id
    AND d.id <> c.id AND d.superseded_at IS NULL AND d.refused_reason IS NULL);
CREATE UNIQUE INDEX claims_current_key ON claims (subject_type, subject_id) WHERE superseded_at IS NULL;
CREATE INDEX "claims_requested_at_idx" ON "claims"("requested_at");

ALTER TABLE "evidence" ADD COLUMN "observer" TEXT, ADD COLUMN "place" TEXT;
ALTER TABLE evidence ADD CONSTRAINT evidence_kind CHECK (kind IN ('document', 'visit', 'photo', 'third_party_report'));
ALTER TABLE evidence ADD CONSTRAINT evidence_visit CHECK (kind <> 'visit' OR (observer IS NOT NULL AND place IS NOT NULL));

-- The directory looks for names, too.
CREATE INDEX organizations_name_words_idx ON organizations USING gin (to_tsvector('simple', name));

INSERT INTO personal_columns (table_name, column_name, purpose, basis, retention, encrypted) VALUES
  ('claims', 'granted_by_id', 'which person did it, by id', 'security of processing (UU 27/2022 art. 35)', 'as long as the business record it belongs to (tax and treasury law), at most 10 years', false),
  ('evidence', 'observer', 'who saw the workshop', 'contract between the parties', 'as long as the organization is registered', false),
  ('evidence', 'place', 'where a visit took place; often the owner''s home', 'contract between the parties', 'as long as the organization is registered', false);
