-- AlterTable
ALTER TABLE "needs" ADD COLUMN     "submitted_on_behalf_of_id" UUID;

-- AlterTable
ALTER TABLE "partnership_parties" ADD COLUMN     "confirmed_on_behalf_of_id" UUID;

-- AlterTable
ALTER TABLE "payments" ADD COLUMN     "confirmed_on_behalf_of_id" UUID;

-- AlterTable
ALTER TABLE "plants" ADD COLUMN     "created_by_id" UUID,
ADD COLUMN     "on_behalf_of_id" UUID;

-- CreateIndex
CREATE INDEX "audit_entries_at_id_idx" ON "audit_entries"("at", "id");

-- CreateIndex
CREATE INDEX "awards_quote_id_idx" ON "awards"("quote_id");

-- CreateIndex
CREATE INDEX "partnerships_need_id_idx" ON "partnerships"("need_id");

INSERT INTO personal_columns (table_name, column_name, purpose, basis, retention, encrypted) VALUES
  ('plants', 'created_by_id', 'which person did it, by id', 'security of processing (UU 27/2022 art. 35)', 'as long as the business record it belongs to (tax and treasury law), at most 10 years', false);
