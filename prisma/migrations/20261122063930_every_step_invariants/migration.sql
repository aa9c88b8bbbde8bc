-- What two people could break together, and what no writer may leave half said.

-- One person asks once for one organization; one registration is open per person.
CREATE UNIQUE INDEX membership_requests_open_key ON membership_requests (user_id, organization_id) WHERE state = 'open';
ALTER TABLE membership_requests ADD CONSTRAINT membership_requests_words CHECK (
  kind IN ('join', 'claim') AND matched_by IN ('nib', 'npwp', 'name')
  AND state IN ('open', 'accepted', 'refused', 'withdrawn')
  AND ((state IN ('accepted', 'refused')) = (decided_at IS NOT NULL AND decided_by_id IS NOT NULL)));
CREATE UNIQUE INDEX supplier_registrations_open_key ON supplier_registrations (user_id) WHERE completed_at IS NULL;

-- Suppliers.
ALTER TABLE product_seasons ADD CONSTRAINT product_seasons_figures CHECK (month_of_year BETWEEN 1 AND 12 AND capacity >= 0);
ALTER TABLE customer_references ADD CONSTRAINT customer_references_year CHECK (year BETWEEN 1945 AND 2200);
ALTER TABLE supplier_profiles ADD CONSTRAINT supplier_profiles_capital CHECK (founding_capital_idr IS NULL OR founding_capital_idr >= 0);
ALTER TABLE claims ADD CONSTRAINT claims_request CHECK (
  (requested_level IS NULL) = (requested_at IS NULL) AND (requested_at IS NULL) = (requested_by_id IS NULL));

-- Needs: a confidential need is never open to all. A file is imported once.
ALTER TABLE needs ADD CONSTRAINT needs_confidential_is_not_open CHECK (NOT (confidential AND opened_to_eligible_at IS NOT NULL));
ALTER TABLE need_imports ADD CONSTRAINT need_imports_words CHECK (
  format IN ('xlsx', 'csv', 'jsonl') AND state IN ('read', 'imported', 'discarded')
  AND ((state = 'imported') = (imported_at IS NOT NULL)));

-- Matching: one open objection per supplier and match; an answer has an author.
CREATE UNIQUE INDEX match_objections_open_key ON match_objections (match_id) WHERE state = 'open';
ALTER TABLE match_objections ADD CONSTRAINT match_objections_words CHECK (
  state IN ('open', 'upheld', 'explained')
  AND ((state = 'open') = (answered_at IS NULL)) AND ((answered_at IS NULL) = (answer IS NULL)));

-- Sourcing.
ALTER TABLE invitations ADD CONSTRAINT invitations_origin CHECK (origin IN ('buyer', 'supplier'));
ALTER TABLE questions ADD CONSTRAINT questions_answer CHECK ((answer IS NULL) = (answered_at IS NULL));
ALTER TABLE awards ADD CONSTRAINT awards_release CHECK ((released_at IS NULL) = (released_reason IS NULL));

-- Partnerships: an award belongs to one living contract; an amendment is open one at a time.
CREATE UNIQUE INDEX partnership_lines_award_key ON partnership_lines (award_id) WHERE award_id IS NOT NULL AND released_at IS NULL;
CREATE UNIQUE INDEX amendments_open_key ON amendments (partnership_id) WHERE state = 'proposed';
ALTER TABLE amendments ADD CONSTRAINT amendments_words CHECK (
  state IN ('proposed', 'confirmed', 'refused', 'withdrawn') AND ((state = 'proposed') = (decided_at IS NULL)));
ALTER TABLE partnership_clauses ADD CONSTRAINT partnership_clauses_kind CHECK (kind IN (
  'activity', 'rights_duties', 'development', 'term', 'disputes', 'price_adjustment', 'payment', 'quality',
  'confidentiality', 'force_majeure', 'exit'));
ALTER TABLE payments ADD CONSTRAINT payments_dispute CHECK (
  (disputed_at IS NULL) = (dispute_reason IS NULL)
  AND (resolved_at IS NULL) = (resolution IS NULL)
  AND (resolution IS NULL OR resolution IN ('corrected', 'upheld'))
  AND (resolved_at IS NULL OR disputed_at IS NOT NULL)
  AND (disputed_at IS NULL OR confirmed_at IS NULL OR resolution = 'upheld')
  AND ((voided_at IS NOT NULL) = (resolution IS NOT DISTINCT FROM 'corrected')));

-- People.
ALTER TABLE personal_data_requests ADD CONSTRAINT personal_data_requests_words CHECK (
  kind IN ('access', 'correction', 'erasure', 'objection', 'withdrawal')
  AND state IN ('open', 'fulfilled', 'refused', 'withdrawn') AND ((state IN ('fulfilled', 'refused')) = (decided_at IS NOT NULL)));
CREATE UNIQUE INDEX personal_data_requests_open_key ON personal_data_requests (user_id, kind) WHERE state = 'open';
ALTER TABLE notification_preferences ADD CONSTRAINT notification_preferences_words CHECK (
  delivery IN ('at_once', 'daily', 'weekly', 'never'));

-- Files.
ALTER TABLE attachments ADD CONSTRAINT attachments_audience CHECK (audience IS NULL OR audience IN ('everyone', 'invited'));
ALTER TABLE attachments ADD CONSTRAINT attachments_size CHECK (size > 0 AND position > 0);

-- The register of processing follows the columns.
DELETE FROM personal_columns WHERE (table_name, column_name) IN (('certificates', 'file_key'), ('evidence', 'file_keys'));
INSERT INTO personal_columns (table_name, column_name, purpose, basis, retention, encrypted)
SELECT t, c, 'which person did it, by id', 'security of processing (UU 27/2022 art. 35)',
  'as long as the business record it belongs to (tax and treasury law), at most 10 years', false
FROM (VALUES
  ('amendment_confirmations', 'confirmed_by_id'), ('amendments', 'decided_by_id'), ('amendments', 'proposed_by_id'),
  ('attachments', 'uploaded_by_id'), ('awards', 'released_by_id'), ('buyer_profiles', 'updated_by_id'),
  ('claims', 'requested_by_id'), ('customer_references', 'created_by_id'), ('match_objections', 'answered_by_id'),
  ('match_objections', 'stated_by_id'), ('membership_requests', 'decided_by_id'), ('need_imports', 'uploaded_by_id'),
  ('partnerships', 'declined_by_id'), ('partnerships', 'terminated_by_id'), ('payments', 'disputed_by_id'),
  ('payments', 'resolved_by_id'), ('personal_data_requests', 'decided_by_id'), ('questions', 'answered_by_id'),
  ('questions', 'asked_by_id'), ('supplier_profiles', 'maker_role_decided_by_id')) AS column_of(t, c)
UNION ALL
SELECT t, c, 'free text in which a person may be named', 'contract between the parties',
  'as long as the business record it belongs to (tax and treasury law), at most 10 years', false
FROM (VALUES
  ('amendments', 'changes'), ('amendments', 'decision_reason'), ('amendments', 'reason'), ('attachments', 'file_name'),
  ('awards', 'released_reason'), ('buyer_profiles', 'description'), ('buyer_profiles', 'purchasing_note'),
  ('claims', 'mend_advice'), ('customer_references', 'customer_name'), ('customer_references', 'work'),
  ('match_objections', 'answer'), ('match_objections', 'reason'), ('membership_requests', 'reason'),
  ('need_imports', 'rows'), ('need_imports', 'problems'), ('need_imports', 'file_name'),
  ('organizations', 'status_reason'), ('organizations', 'verification_refused_reason'),
  ('partnership_clauses', 'text'), ('partnerships', 'decline_reason'), ('payments', 'dispute_reason'),
  ('payments', 'resolution_note'), ('questions', 'answer'), ('questions', 'text'),
  ('supplier_profiles', 'maker_role_reason')) AS column_of(t, c)
UNION ALL
VALUES
  ('membership_requests', 'user_id', 'who says that the organization is theirs', 'consent at registration', '2 years after the decision', false),
  ('membership_requests', 'explanation', 'why the person believes so; may name people', 'consent at registration', '2 years after the decision', false),
  ('supplier_registrations', 'user_id', 'whose registration it is', 'consent at registration', '90 days after the last step when it is not finished', false),
  ('supplier_registrations', 'answers', 'what was answered so far; of a sole proprietor it is personal', 'consent at registration', '90 days after the last step when it is not finished', false),
  ('personal_data_requests', 'user_id', 'who asks', 'duty to answer (UU 27/2022 art. 5-13)', '5 years after the answer', false),
  ('personal_data_requests', 'explanation', 'what the person asks for', 'duty to answer (UU 27/2022 art. 5-13)', '5 years after the answer', false),
  ('personal_data_requests', 'answer', 'what was answered', 'duty to answer (UU 27/2022 art. 5-13)', '5 years after the answer', false),
  ('notifications', 'user_id', 'whom it tells', 'contract between the parties', '1 year', false),
  ('needs', 'reference', 'the buyer''s own number for a need, in which a person may be named', 'contract between the parties', 'as long as the business record it belongs to (tax and treasury law), at most 10 years', false),
  ('notifications', 'params', 'ids of what it tells about', 'contract between the parties', '1 year', false),
  ('notifications', 'read_at', 'so that what was read is not shown as new', 'contract between the parties', '1 year', false),
  ('notification_preferences', 'user_id', 'how the person wants to be told', 'consent at registration', 'as long as the account exists; emptied when the person is erased', false);
