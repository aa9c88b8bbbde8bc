import { goods, list, places, skills, type Trade } from "@/prisma/seed/trade";

/** Steel that is cut, welded, turned, pressed and plated. */
export const METAL_TRADES: readonly Trade[] = [
  {
    key: "fabrikasi-jaringan",
    kbli: "25119",
    called: list("Baja|Logam|Konstruksi|Karya Baja|Teknik"),
    says: [
      "Membuat travers, klem begel dan braket untuk jaringan listrik, potong plong las sampai galvanis.",
      "travers besi, las, celup seng. terima pesanan partai",
      "Bengkel konstruksi besi siku dan UNP, biasa kerjakan pesanan rekanan listrik dan telkom.",
      "Fabrikasi rak kabel, penyangga pipa, tiang lampu. Las bersertifikat, galvanis di mitra.",
    ],
    goods: goods(`
      Travers besi UNP 8 x 2000 mm galvanis | besi kanal dilubangi, celup seng panas | 7308.90 | bh | 262000 | 800 | 28 | 42
      Besi siku penyangga 50 x 50 | lengan penyangga travers, sudah dilubangi | 7308.90 | bh | 41000 | 2500 | 21 | 45
      Begel tiang 8 inch lengkap baut | plat strip 6 mm ditekuk, galvanis | 7308.90 | set | 72000 | 2000 | 21 | 43
      Rak kabel tangga 300 mm | cable ladder plat 2 mm, panjang 2,5 m | 7308.90 | batang | 235000 | 600 | 25 | 40
      Tiang lampu oktagonal 7 m | plat 3 mm, galvanis, dengan angkur | 7308.90 | batang | 2350000 | 120 | 35 | 41
      Penyangga pipa 4 inch | pipe support siku dan plat dasar | 7308.90 | bh | 185000 | 700 | 20 |`),
    skills: skills(`
      las listrik | baja UNP | trafo las 5 unit | 6000 | 2
      plong | plat baja | mesin plong 40 ton | 1200 | 0.5
      celup seng | besi | | 3000 |
      potong plat | plat besi 10 mm | gunting hidrolik | 2500 | 1
      tekuk | plat strip | press brake 60 ton | 2500 | 1`),
    papers: list("SNI 07-0242-2000|ISO 9001"),
    sales: [900, 11_000],
    places: places("33.10 33.28 35.15 35.25 32.73 36.72 12.07 16.71 73.71 64.72 14.71 91.71"),
  },
  {
    key: "bengkel-las",
    kbli: "25111",
    called: list("Las|Besi|Mandiri Las|Berkah Las|Teralis"),
    says: [
      "bengkel las umum: pagar teralis kanopi tangga, bisa panggilan",
      "Rangka atap, pagar proyek, tangga monyet dan railing. Gambar kerja kami bantu.",
      "Terima segala pekerjaan las dan konstruksi besi ringan untuk proyek dan pabrik.",
    ],
    goods: goods(`
      Pagar pengaman besi hollow | modul 2,4 x 1,8 m, cat dasar | 7308.90 | modul | 980000 | 90 | 20 |
      Tangga monyet tandon | besi siku dan beton esser, per meter | 7308.90 | m | 310000 | 150 | 14 |
      Bak sampah besi 660 liter | plat 2 mm, roda 4, cat | 7310.10 | bh | 2750000 | 40 | 25 |
      Rangka papan rambu | pipa 2 inch galvanis, tinggi 3 m | 7308.90 | bh | 640000 | 120 | 18 |`),
    skills: skills(`
      las listrik | besi hollow | las SMAW 3 unit | 6000 | 3
      las argon | stainless | las TIG 200 A | 2000 | 1
      pengecatan | | kompresor semprot | 6000 |`),
    papers: [],
    sales: [180, 2400],
    places: places(
      "11.71 13.71 17.71 18.71 21.71 52.71 53.71 61.71 62.71 65.71 72.71 76.02 81.71 94.04 93.01 96.71 92.02",
    ),
  },
  {
    key: "bubut",
    kbli: "25920",
    called: list("Teknik|Presisi|Jaya Teknik|Bubut|Mekanik"),
    says: [
      "Bengkel bubut, frais, skrap untuk as, bushing, roda gigi dan part mesin pabrik.",
      "bubut frais cnc part mesin, ukur mikrometer, bisa satuan",
      "Pembuatan suku cadang mesin: poros, puli, flens, impeller. Toleransi sampai 0,02 mm.",
      "Reparasi dan pembuatan part mesin kapal dan pabrik sawit.",
    ],
    goods: goods(`
      As roda conveyor diameter 60 | bubut, alur pasak, besi S45C | 8483.10 | bh | 420000 | 200 | 14 | 48
      Bushing kuningan 50 x 70 | bubut halus, oli groove | 8483.30 | bh | 165000 | 600 | 10 | 46
      Flens besi 4 inch 8 lubang | bubut dan bor, JIS 10K | 7307.91 | bh | 178000 | 500 | 14 | 44
      Roda gigi lurus modul 3 | hobbing, hardening bila diminta | 8483.40 | bh | 385000 | 150 | 18 | 50
      Rol konveyor 3,5 inch | lengkap as dan bearing | 8431.39 | bh | 345000 | 300 | 21 | 41`),
    skills: skills(`
      bubut | baja S45C | mesin bubut 6 unit | 1500 | 0.05
      bubut cnc | baja | cnc lathe 2 unit | 400 | 0.02
      frais | besi tuang | mesin frais universal | 800 | 0.05
      bor | baja | bor radial | 1200 | 0.1`),
    papers: list("ISO 9001"),
    sales: [450, 8000],
    places: places("33.28 35.15 32.15 32.16 36.03 12.71 14.72 16.71 73.71 64.71 33.10 35.78 71.72"),
  },
  {
    key: "pelapisan",
    kbli: "25920",
    called: list("Galvanis|Seng Jaya|Krom|Pelapisan|Coating"),
    says: [
      "Jasa galvanis celup panas untuk besi konstruksi, bak 7 meter, tebal 65 mikron ke atas.",
      "verzinken, vernikel, hard chrome as hidrolik",
      "Cat bubuk oven dan sandblasting untuk rangka, panel dan mebel besi.",
    ],
    goods: goods(`
      Jasa celup seng panas | hitung per kilogram besi | 7308.90 | kg | 7200 | 90000 | 7 |
      Jasa cat bubuk | tebal 60-80 mikron, per m2 | 7326.90 | m2 | 68000 | 4000 | 7 |
      Jasa elektroplating seng | baut dan part kecil, per kg | 7318.15 | kg | 14500 | 12000 | 6 |`),
    skills: skills(`
      celup seng panas | besi | bak galvanis 7 m | 6500 |
      cat bubuk | plat besi | oven 4 m | 3500 |
      semprot pasir | baja | kompresor 375 cfm | 9000 |
      elektroplating seng | baut | bak 2000 liter | 600 |`),
    papers: list("ISO 9001|ISO 14001"),
    sales: [1500, 18_000],
    places: places("32.16 35.15 36.03 33.74 12.07 73.08 33.28"),
  },
  {
    key: "mur-baut",
    kbli: "25952",
    called: list("Mur Baut|Baut|Karya Baut|Paku|Logam Ulir"),
    says: [
      "Mur, baut dan angkur ukuran khusus, hitam maupun galvanis.",
      "produksi baut mur stud bolt u bolt, besi dan stainless",
      "Pengrajin baut tempa, partai besar, bisa sesuai contoh.",
    ],
    goods: goods(`
      Baut hitam M16 x 200 + mur ring | tempa dan ulir rol, grade 4.6 | 7318.15 | set | 11800 | 30000 | 18 | 50
      U bolt 6 inch galvanis | besi 12 mm, dua mur | 7318.15 | set | 27500 | 9000 | 16 | 49
      Angkur tanam M24 x 800 | besi S45C, ujung tekuk | 7318.15 | bh | 78000 | 3000 | 20 | 47
      Ring plat 18 mm | plong dari plat 3 mm, galvanis | 7318.22 | bh | 900 | 200000 | 12 | 52`),
    skills: skills(`
      tempa | besi batang | mesin tempa 80 ton | 400 | 0.3
      ulir rol | baja | thread rolling 3 unit | 300 | 0.1
      plong | plat besi | mesin plong 20 ton | 200 | 0.3`),
    papers: list("SNI|ISO 9001"),
    sales: [800, 9000],
    places: places("35.15 33.28 32.04 12.07 36.71 33.10 35.16"),
  },
  {
    key: "pres-logam",
    kbli: "25910",
    called: list("Press|Stamping|Karya Press|Logam Presisi"),
    says: [
      "Press part dan dies untuk komponen otomotif dan elektronik rumah tangga.",
      "stamping plat, bikin matras sendiri, mesin 15 s/d 150 ton",
      "Cetak tekan plat tipis: klem, dudukan, tutup, ring.",
    ],
    goods: goods(`
      Dudukan spion plat 2,3 mm | pres 3 proses, zinc plating | 8708.29 | bh | 9800 | 60000 | 21 | 55
      Klem kabel plat 1 inch | galvanis, lubang 8 mm | 7326.90 | bh | 2100 | 150000 | 14 | 53
      Tutup bawah lampu jalan | plat aluminium 1,5 mm ditarik | 9405.99 | bh | 24500 | 12000 | 21 | 44`),
    skills: skills(`
      pres logam | plat baja | mesin press 110 ton | 600 | 0.1
      pembuatan dies | baja perkakas | wire cut 1 unit | 500 | 0.02
      las titik | plat tipis | spot welding 2 unit | 800 | 0.5`),
    papers: list("ISO 9001|ISO 14001"),
    sales: [1800, 14_000],
    places: places("32.16 32.15 36.03 33.28 35.14 35.15 32.77"),
  },
  {
    key: "pandai-besi",
    kbli: "25931",
    called: list("Pandai Besi|Alat Tani|Tempa|Besi Tempa"),
    says: [
      "Cangkul, parang, dodos dan egrek tempa dari per mobil, sudah sepuh.",
      "pande besi turun temurun. arit golok cangkul linggis",
      "Kelompok pandai besi desa, pesanan dinas dan perkebunan.",
    ],
    goods: goods(`
      Cangkul tempa baja per | sepuh ujung, tanpa gagang | 8201.30 | bh | 78000 | 1500 | 20 | 80
      Parang tebas 45 cm | gagang kayu, sarung kulit | 8201.40 | bh | 95000 | 800 | 18 | 85
      Dodos sawit 3 inch | baja per, sepuh oli | 8201.90 | bh | 88000 | 1200 | 18 | 82
      Egrek sawit | baja per, siap pakai | 8201.90 | bh | 115000 | 900 | 20 | 82`),
    skills: skills(`
      tempa | baja per | hammer mekanik 2 unit | 800 | 2
      sepuh | baja per | bak oli | 800 |
      gerinda | | gerinda duduk 4 unit | 800 |`),
    papers: list("SNI"),
    sales: [120, 1600],
    places: places("32.02 33.14 34.02 13.07 12.17 15.71 63.06 73.14 52.03 74.02 35.19 95.01"),
    together: true,
  },
];
