-- What two people could break together is refused here, whatever the application believes.

-- Access: one open role per person, organization and role.
CREATE UNIQUE INDEX memberships_open_key ON memberships (user_id, organization_id, role) WHERE revoked_at IS NULL;
ALTER TABLE memberships ADD CONSTRAINT memberships_days CHECK (valid_until IS NULL OR valid_until >= valid_from);
ALTER TABLE users ADD CONSTRAINT users_reachable
  CHECK (email IS NOT NULL OR phone IS NOT NULL OR erased_at IS NOT NULL);

-- Organizations: names never overlap; identifiers keep their shape.
ALTER TABLE organization_names ADD CONSTRAINT organization_names_no_overlap
  EXCLUDE USING gist (organization_id WITH =, daterange(valid_from, valid_until, '[)') WITH &&);
ALTER TABLE organizations ADD CONSTRAINT organizations_nib_shape CHECK (nib ~ '^[0-9]{13}$');
ALTER TABLE organizations ADD CONSTRAINT organizations_npwp_shape CHECK (npwp ~ '^[0-9]{16}$');
ALTER TABLE organizations ADD CONSTRAINT organizations_days CHECK (valid_until IS NULL OR valid_until >= valid_from);
CREATE INDEX organizations_nib ON organizations (nib) WHERE nib IS NOT NULL;
-- A verified NIB belongs to one living organization; an unverified record never blocks the rightful owner.
CREATE UNIQUE INDEX organizations_verified_nib_key ON organizations (nib)
  WHERE verified_at IS NOT NULL AND status = 'active';

-- Dated rules: one value per code and day.
ALTER TABLE dated_rules ADD CONSTRAINT dated_rules_no_overlap
  EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_until, '[]') WITH &&);

-- Suppliers.
ALTER TABLE products ADD CONSTRAINT products_figures CHECK (
  (capacity_per_month IS NULL OR capacity_per_month >= 0)
  AND (free_capacity_per_month IS NULL OR free_capacity_per_month >= 0)
  AND (capacity_per_month IS NULL OR free_capacity_per_month IS NULL OR free_capacity_per_month <= capacity_per_month)
  AND (min_order IS NULL OR min_order > 0)
  AND (unit_price_idr IS NULL OR unit_price_idr >= 0)
  AND (lead_time_days IS NULL OR lead_time_days >= 0)
  AND (tkdn_percent IS NULL OR tkdn_percent BETWEEN 0 AND 100));
ALTER TABLE product_capacities ADD CONSTRAINT product_capacities_figures CHECK (
  capacity >= 0 AND free_capacity BETWEEN 0 AND capacity AND extract(day FROM month) = 1);
ALTER TABLE capabilities ADD CONSTRAINT capabilities_production_house CHECK (
  (source = 'production_house') = (production_house_id IS NOT NULL));
CREATE UNIQUE INDEX claims_current_key ON claims (subject_type, subject_id) WHERE superseded_at IS NULL AND refused_reason IS NULL;

-- Needs and lots. Awards add to `awarded_quantity` in the same statement, so that the CHECK decides between rivals.
ALTER TABLE needs ADD CONSTRAINT needs_figures CHECK (
  (quantity IS NULL OR quantity > 0) AND (max_unit_price_idr IS NULL OR max_unit_price_idr > 0)
  AND (min_tkdn_percent IS NULL OR min_tkdn_percent BETWEEN 0 AND 100) AND max_members BETWEEN 1 AND 50
  AND (deliver_from IS NULL OR deliver_until IS NULL OR deliver_until >= deliver_from));
ALTER TABLE lots ADD CONSTRAINT lots_not_overfilled CHECK (quantity > 0 AND awarded_quantity BETWEEN 0 AND quantity);
ALTER TABLE requirements ADD CONSTRAINT requirements_shape CHECK (
  CASE WHEN kind IN ('tolerance', 'size') THEN mm IS NOT NULL AND mm > 0 AND term IS NULL
       ELSE kind IN ('certificate', 'process', 'material', 'machine') AND term IS NOT NULL AND mm IS NULL END);

-- Sourcing: one live quote per need and lead.
CREATE UNIQUE INDEX quotes_live_key ON quotes (need_id, lead_organization_id) WHERE state <> 'withdrawn';
ALTER TABLE quote_parties ADD CONSTRAINT quote_parties_share CHECK (share_basis_points BETWEEN 0 AND 10000);
ALTER TABLE quote_lines ADD CONSTRAINT quote_lines_figures CHECK (quantity > 0 AND unit_price_idr > 0 AND lead_time_days >= 0);
ALTER TABLE awards ADD CONSTRAINT awards_figures CHECK (quantity > 0 AND unit_price_idr > 0);

-- Partnerships: an order never exceeds the contract, a delivery never the order, a settlement never the invoice.
ALTER TABLE partnerships ADD CONSTRAINT partnerships_days CHECK (
  ends_on >= starts_on AND acceptance_days BETWEEN 1 AND 60 AND payment_days BETWEEN 0 AND 365);
ALTER TABLE partnership_parties ADD CONSTRAINT partnership_parties_share CHECK (share_basis_points BETWEEN 0 AND 10000);
ALTER TABLE partnership_lines ADD CONSTRAINT partnership_lines_not_overordered CHECK (
  quantity > 0 AND ordered_quantity BETWEEN 0 AND quantity AND unit_price_idr > 0);
ALTER TABLE purchase_order_lines ADD CONSTRAINT purchase_order_lines_not_overdelivered CHECK (
  quantity > 0 AND delivered_quantity BETWEEN 0 AND quantity);
ALTER TABLE delivery_lines ADD CONSTRAINT delivery_lines_positive CHECK (quantity > 0);
ALTER TABLE acceptance_lines ADD CONSTRAINT acceptance_lines_figures CHECK (
  accepted_quantity >= 0 AND rejected_quantity >= 0 AND (rejected_quantity = 0 OR rejection_reason IS NOT NULL));
ALTER TABLE invoices ADD CONSTRAINT invoices_reconcile CHECK (
  base_idr >= 0 AND ppn_idr >= 0 AND total_idr = base_idr + ppn_idr AND settled_idr BETWEEN 0 AND total_idr);
ALTER TABLE payments ADD CONSTRAINT payments_figures CHECK (paid_idr >= 0 AND deducted_idr >= 0 AND paid_idr + deducted_idr > 0);
ALTER TABLE payment_deductions ADD CONSTRAINT payment_deductions_positive CHECK (amount_idr > 0);

-- The shares of a quote's or partnership's suppliers make the whole; the deduction lines make the payment's deductions.
-- Deferred: the rows of one transaction arrive one after the other.
CREATE FUNCTION shares_make_the_whole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE total integer;
BEGIN
  IF TG_TABLE_NAME = 'quote_parties' THEN
    SELECT sum(share_basis_points) INTO total FROM quote_parties WHERE quote_id = COALESCE(NEW.quote_id, OLD.quote_id);
  ELSE
    SELECT sum(share_basis_points) INTO total FROM partnership_parties
     WHERE partnership_id = COALESCE(NEW.partnership_id, OLD.partnership_id);
  END IF;
  IF total IS NOT NULL AND total <> 10000 THEN
    RAISE EXCEPTION 'shares of % add up to % basis points, not 10000', TG_TABLE_NAME, total USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER quote_parties_whole AFTER INSERT OR UPDATE OR DELETE ON quote_parties
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION shares_make_the_whole();
CREATE CONSTRAINT TRIGGER partnership_parties_whole AFTER INSERT OR UPDATE OR DELETE ON partnership_parties
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION shares_make_the_whole();

CREATE FUNCTION deductions_reconcile() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE payment uuid; stated bigint; listed bigint;
BEGIN
  IF TG_TABLE_NAME = 'payments' THEN payment := NEW.id; ELSE payment := COALESCE(NEW.payment_id, OLD.payment_id); END IF;
  SELECT deducted_idr INTO stated FROM payments WHERE id = payment;
  SELECT COALESCE(sum(amount_idr), 0) INTO listed FROM payment_deductions WHERE payment_id = payment;
  IF stated IS NOT NULL AND stated <> listed THEN
    RAISE EXCEPTION 'payment % states deductions of % but lists %', payment, stated, listed USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER payments_deductions AFTER INSERT OR UPDATE ON payments
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION deductions_reconcile();
CREATE CONSTRAINT TRIGGER payment_deductions_listed AFTER INSERT OR UPDATE OR DELETE ON payment_deductions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION deductions_reconcile();
