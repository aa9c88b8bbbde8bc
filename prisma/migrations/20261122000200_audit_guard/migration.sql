-- The audit is append-only: the database refuses what no code path should ever try.
CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit is append-only: % on % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END;
$$;

CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries
  FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_seals_append_only BEFORE UPDATE OR DELETE ON audit_seals
  FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_seals_no_truncate BEFORE TRUNCATE ON audit_seals
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_seal_members_append_only BEFORE UPDATE OR DELETE ON audit_seal_members
  FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_seal_members_no_truncate BEFORE TRUNCATE ON audit_seal_members
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

-- ALWAYS: also in a session that switched ordinary triggers off with session_replication_role.
ALTER TABLE audit_entries ENABLE ALWAYS TRIGGER audit_entries_append_only;
ALTER TABLE audit_entries ENABLE ALWAYS TRIGGER audit_entries_no_truncate;
ALTER TABLE audit_seals ENABLE ALWAYS TRIGGER audit_seals_append_only;
ALTER TABLE audit_seals ENABLE ALWAYS TRIGGER audit_seals_no_truncate;
ALTER TABLE audit_seal_members ENABLE ALWAYS TRIGGER audit_seal_members_append_only;
ALTER TABLE audit_seal_members ENABLE ALWAYS TRIGGER audit_seal_members_no_truncate;

-- Waits for other writers of the same subject, then answers the last link of its chain. VOLATILE, so that the second
-- statement sees what the writer before committed while the first one waited.
CREATE FUNCTION audit_lock_chain(of_type text, of_id text) RETURNS TABLE (sequence integer, hash text)
LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || of_type || ':' || of_id, 0));
  RETURN QUERY
    SELECT e.sequence, e.hash FROM audit_entries e
    WHERE e.subject_type = of_type AND e.subject_id = of_id
    ORDER BY e.sequence DESC LIMIT 1;
END;
$$;
