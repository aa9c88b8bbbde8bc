-- CreateTable
CREATE TABLE "quote_drafts" (
    "id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID NOT NULL,
    "on_behalf_of_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "quote_drafts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "quote_drafts_invitation_id_key" ON "quote_drafts"("invitation_id");

-- AddForeignKey
ALTER TABLE "quote_drafts" ADD CONSTRAINT "quote_drafts_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Why somebody declines is one of these words; without it the words themselves stand alone (invitations before this day).
ALTER TABLE invitations ADD CONSTRAINT invitations_decline_code CHECK (
  decline_code IS NULL OR decline_code IN ('capacity', 'price', 'schedule', 'specification', 'certificate', 'terms', 'other'));

INSERT INTO personal_columns (table_name, column_name, purpose, basis, retention, encrypted) VALUES
  ('quote_drafts', 'saved_by_id', 'which person did it, by id', 'security of processing (UU 27/2022 art. 35)',
   'until the quote is sent', false),
  ('quote_drafts', 'content', 'an offer that is not sent yet; a person may be named in its notes', 'contract between the parties',
   'until the quote is sent', false);
