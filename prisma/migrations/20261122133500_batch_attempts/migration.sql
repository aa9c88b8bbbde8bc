-- How often a need of a batch was lent to a worker, and why it was left when it could not be ranked.
ALTER TABLE match_batch_items ADD COLUMN attempts integer NOT NULL DEFAULT 0, ADD COLUMN failure text;
UPDATE match_batch_items SET failure = 'error' WHERE outcome = 'failed';
ALTER TABLE match_batch_items
  ADD CONSTRAINT match_batch_items_attempts_check CHECK (attempts >= 0),
  ADD CONSTRAINT match_batch_items_failure_check CHECK (
    CASE WHEN outcome = 'failed' THEN failure IS NOT NULL AND failure IN ('error', 'conflict', 'abandoned')
         ELSE failure IS NULL END);
