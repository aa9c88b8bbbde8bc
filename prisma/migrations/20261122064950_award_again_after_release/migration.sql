-- DropIndex
DROP INDEX "awards_lot_id_quote_id_key";

-- CreateIndex
CREATE INDEX "awards_lot_id_quote_id_idx" ON "awards"("lot_id", "quote_id");

-- One living award per lot and quote: what was released may be awarded again.
CREATE UNIQUE INDEX awards_lot_quote_key ON awards (lot_id, quote_id) WHERE released_at IS NULL;
ALTER TABLE awards ADD CONSTRAINT awards_release_by CHECK ((released_at IS NULL) = (released_by_id IS NULL));
