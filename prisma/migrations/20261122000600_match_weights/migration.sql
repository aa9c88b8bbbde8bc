-- The first table of weights, as in lib/matching/engine/weights.ts; a test holds the two against each other.
INSERT INTO match_weights (version, weights, valid_from, created_at) VALUES (
  '2026-1',
  '{"capability":3000,"kbli":700,"process":1400,"material":600,"machine":400,"size":500,"tolerance":300,"capacity":900,"certification":900,"tkdn":300,"price":300,"region":300,"evidence":200,"verification":100,"maker":100}',
  '2026-01-01',
  '2026-11-22T00:00:00Z');

-- Retrieval looks words up in three places; each has an index over exactly the expression that the search uses.
CREATE INDEX products_words ON products
  USING gin (to_tsvector('simple', name || ' ' || coalesce(description, '')));
CREATE INDEX capabilities_words ON capabilities
  USING gin (to_tsvector('simple', coalesce(process, '') || ' ' || coalesce(material, '') || ' ' || coalesce(machine, '')));
CREATE INDEX supplier_profiles_words ON supplier_profiles
  USING gin (to_tsvector('simple', coalesce(description, '')));

-- Food of a small firm must be halal from this day on: a gate of matching, not a bonus.
INSERT INTO dated_rules (id, code, value, unit, valid_from, valid_until, source, confidence, created_at) VALUES (
  '01a0f3c2-5e00-7000-8000-000000000601', 'food.halal_mandatory', 1, 'flag', '2026-10-17', NULL,
  'PP 42/2024 (produk makanan dan minuman usaha mikro dan kecil)', 'sure', '2026-11-22T00:00:00Z');
