-- A contract in force has its orders, prices by order, and knows which side ended it.
ALTER TABLE "partnerships" ADD COLUMN     "declined_by_organization_id" UUID,
ADD COLUMN     "monthly_orders" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "terminated_by_organization_id" UUID;
ALTER TABLE partnerships ADD CONSTRAINT partnerships_orders CHECK (NOT (framework AND monthly_orders));
ALTER TABLE partnerships ADD CONSTRAINT partnerships_declined CHECK (
  (declined_at IS NULL) = (decline_reason IS NULL) AND (declined_at IS NULL OR state = 'declined'));

ALTER TABLE "purchase_order_lines" ADD COLUMN     "unit_price_idr" BIGINT;
UPDATE purchase_order_lines ol SET unit_price_idr = l.unit_price_idr
  FROM partnership_lines l WHERE l.id = ol.partnership_line_id;
ALTER TABLE "purchase_order_lines" ALTER COLUMN "unit_price_idr" SET NOT NULL;
ALTER TABLE purchase_order_lines ADD CONSTRAINT purchase_order_lines_price CHECK (unit_price_idr >= 0);

-- A void payment settles nothing, so its reference may be written down again, rightly this time.
DROP INDEX "payments_invoice_id_reference_key";
CREATE INDEX "payments_invoice_id_idx" ON "payments"("invoice_id");
CREATE UNIQUE INDEX payments_reference_key ON payments (invoice_id, reference) WHERE voided_at IS NULL;
