-- Records of 2025 are kept too, in a demo that is dated back and in imported files: the first table of weights holds from
-- the beginning of that year, and its national holidays are known.
UPDATE match_weights SET valid_from = '2025-01-01' WHERE version = '2026-1';

INSERT INTO holidays (date, name, source) VALUES
  ('2025-01-01', 'Tahun Baru 2025 Masehi', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-01-27', 'Isra Mikraj Nabi Muhammad SAW', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-01-29', 'Tahun Baru Imlek 2576 Kongzili', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-03-29', 'Hari Suci Nyepi, Tahun Baru Saka 1947', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-03-31', 'Idulfitri 1446 Hijriah', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-04-01', 'Idulfitri 1446 Hijriah', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-04-18', 'Wafat Yesus Kristus', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-05-01', 'Hari Buruh Internasional', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-05-12', 'Hari Raya Waisak 2569 BE', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-05-29', 'Kenaikan Yesus Kristus', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-06-01', 'Hari Lahir Pancasila', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-06-06', 'Iduladha 1446 Hijriah', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-06-27', 'Tahun Baru Islam 1447 Hijriah', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-08-17', 'Hari Kemerdekaan Republik Indonesia', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-09-05', 'Maulid Nabi Muhammad SAW', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024'),
  ('2025-12-25', 'Hari Raya Natal', 'SKB Menag 1017, Menaker 2, Menpan RB 2 Tahun 2024');
