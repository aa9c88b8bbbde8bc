import { goods, list, places, skills, type Trade } from "@/prisma/seed/trade";

/** Wood, rattan, plaited fibres and what forests give. */
export const WOOD_TRADES: readonly Trade[] = [
  {
    key: "mebel",
    kbli: "31001",
    called: list("Mebel|Furnitur|Jati|Kayu Indah|Meubel"),
    says: [
      "Mebel jati dan mahoni, komponen kursi dan meja, oven sendiri.",
      "meja kursi sekolah dan kantor, kayu keras, finishing melamin",
      "Komponen mebel siap rakit untuk eksportir: kaki, panel, rangka.",
      "Mebel kayu lokal, pesanan dinas dan hotel.",
    ],
    goods: goods(`
      Kaki meja bubut jati 710 mm | amplas 180, KA 12 % | 9403.91 | bh | 56000 | 6000 | 28 | 88
      Kursi makan jati rangka | mortise tenon, tanpa finishing | 9401.69 | bh | 485000 | 900 | 35 | 90
      Meja belajar mahoni 120 x 60 | laci dua, melamin | 9403.30 | bh | 960000 | 250 | 30 | 86
      Panel papan sambung jati | finger joint 18 mm | 4412.99 | lembar | 365000 | 700 | 28 | 89
      Bangku sekolah satu set | kayu keras, rangka kuat | 9403.60 | set | 780000 | 300 | 30 | 87`),
    skills: skills(`
      bubut kayu | kayu jati | bubut kayu 8 unit | 1200 | 0.5
      oven kayu | kayu jati | kiln 20 m3 | |
      pertukangan kayu | kayu mahoni | moulder, planer | 3000 | 1
      pengecatan | melamin | ruang semprot | |`),
    papers: list("SVLK|FSC"),
    sales: [400, 11_000],
    places: places("33.20 33.20 33.16 35.75 33.15 33.09 12.75 73.06 81.01 64.74 74.03 32.11 65.01"),
  },
  {
    key: "rotan",
    kbli: "31002",
    called: list("Rotan|Rattan|Anyam Rotan"),
    says: [
      "Kursi dan keranjang rotan, anyaman halus, pengalaman ekspor.",
      "rotan dan bambu, sofa keranjang lampu, bisa sample dulu",
      "Rotan poles dan core dari petani, dianyam oleh kelompok.",
    ],
    goods: goods(`
      Keranjang rotan bundar 40 cm | anyam rapat, pegangan kulit | 4602.12 | bh | 78000 | 3500 | 25 | 92
      Kursi teras rotan | rangka 24 mm, tanpa bantal | 9401.53 | bh | 520000 | 500 | 30 | 91
      Lembar anyaman sandaran | motif mata itik 60 x 60 | 4602.12 | lembar | 88000 | 2500 | 21 | 93
      Rotan poles 8 mm | lurus, bundel 25 kg | 1401.20 | kg | 32000 | 9000 | 14 | 95`),
    skills: skills(`
      anyam | rotan | | 2000 | 5
      bending rotan | rotan | steamer 2 unit | 2500 |
      poles rotan | rotan asalan | mesin poles 3 unit | |`),
    papers: list("SVLK"),
    sales: [250, 6500],
    places: places("32.09 32.09 33.11 62.06 72.71 72.10 74.71 63.08 73.18 11.11"),
    together: true,
  },
  {
    key: "anyaman",
    kbli: "16292",
    called: list("Anyaman|Pandan|Mendong|Purun|Eceng Gondok"),
    says: [
      "Keranjang, tikar dan kotak anyaman pandan dan eceng gondok.",
      "anyaman ibu ibu desa, keranjang laundry hotel, amenities",
      "Serat alam: purun, lidi, mendong, agel. Kualitas ekspor.",
    ],
    goods: goods(`
      Keranjang eceng gondok 35 cm | rangka besi 4 mm, lipat | 4602.19 | bh | 64000 | 3500 | 25 | 90
      Tikar purun 180 x 120 | anyam rapat, tepi kain | 4601.29 | lembar | 92000 | 1500 | 21 | 94
      Kotak tisu pandan | tutup dan alas, warna alam | 4602.19 | bh | 34000 | 3000 | 18 | 93
      Sandal hotel pandan | sol 3 mm | 6405.90 | pasang | 14500 | 9000 | 20 | 88`),
    skills: skills(`
      anyam | eceng gondok | | 800 | 5
      anyam | pandan | | 2000 | 5
      pengeringan | serat alam | rumah jemur | |`),
    papers: [],
    sales: [80, 1700],
    places: places("34.01 32.06 63.08 63.04 33.15 73.05 53.06 75.05 11.06 16.02 96.03 91.06 71.03 35.24"),
    together: true,
  },
  {
    key: "palet",
    kbli: "16230",
    called: list("Palet|Kayu Kemas|Gergajian|Kayu Olahan"),
    says: [
      "Palet kayu, peti dan gulungan kabel, kayu keras dan pinus.",
      "penggergajian dan palet, oven dan fumigasi",
      "Kayu gergajian sengon dan karet untuk kemasan industri.",
    ],
    goods: goods(`
      Palet kayu 110 x 110 dua sisi | beban 1 ton, KA 20 % | 4415.20 | bh | 118000 | 5000 | 14 | 85
      Peti kayu ekspor 100 x 80 x 80 | pinus, HT ISPM 15 | 4415.10 | bh | 310000 | 900 | 16 | 84
      Haspel kabel 1,2 m | flens kayu, tabung plat | 4415.10 | bh | 285000 | 500 | 18 | 82
      Papan sengon 2 cm | lebar 10-20 cm, oven | 4407.99 | m3 | 2350000 | 300 | 14 | 92`),
    skills: skills(`
      penggergajian | kayu sengon | bandsaw 3 unit | 4000 | 2
      oven kayu | kayu pinus | kiln 30 m3 | |
      perakitan | kayu | paku tembak | 1500 | 5`),
    papers: list("SVLK"),
    sales: [500, 7200],
    places: places("33.08 35.08 32.15 36.03 64.03 15.02 62.01 35.25 33.24"),
  },
  {
    key: "hasil-hutan",
    kbli: "02307",
    called: list("Tani Hutan|Madu|Wana|Rimba"),
    says: [
      "Kelompok tani hutan: madu hutan, getah pinus, gaharu budidaya, damar.",
      "madu hutan asli, saring dan kadar air terjaga",
      "Kumpulan hasil hutan bukan kayu dari perhutanan sosial.",
    ],
    goods: goods(`
      Madu hutan saring | kadar air maks 22 %, jeriken 25 kg | 0409.00 | kg | 95000 | 700 | 10 |
      Getah pinus bersih | kadar kotoran maks 3 %, drum | 1301.90 | kg | 9500 | 12000 | 10 |
      Damar mata kucing | sortir A, karung 50 kg | 1301.90 | kg | 28000 | 3000 | 14 |`),
    skills: skills(`
      penyaringan | madu | dehumidifier | |
      penyadapan | getah pinus | | |
      sortir | damar | | |`),
    papers: list("P-IRT|Organik Indonesia"),
    sales: [90, 1200],
    places: places("52.04 61.06 14.01 53.02 18.13 74.06 64.11 33.01 65.02 96.04"),
    together: true,
  },
];
