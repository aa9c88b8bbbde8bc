import { goods, list, places, skills, type Trade } from "@/prisma/seed/trade";

/** Rubber, plastics, paper, print, chemicals, clay and concrete. */
export const MOULDED_TRADES: readonly Trade[] = [
  {
    key: "karet-cetak",
    kbli: "22192",
    called: list("Karet|Rubber|Karet Teknik|Elastomer"),
    says: [
      "Karet cetak untuk industri: seal, packing, bushing, kaki mesin, roll karet.",
      "press karet sesuai contoh, kompon nbr epdm silikon, mold bikin sendiri",
      "Olahan karet rakyat menjadi bantalan, fender dan karpet karet.",
    ],
    goods: goods(`
      Karet packing flens 4 inch | lembar 3 mm, NBR tahan minyak | 4016.93 | bh | 6400 | 20000 | 14 | 55
      Karet kaki mesin 50 x 40 | mounting baut M10 dua sisi | 4016.99 | bh | 28500 | 6000 | 18 | 52
      Fender dermaga tipe D 200 | panjang 1 m, karet alam | 4016.94 | m | 1180000 | 200 | 30 | 66
      Bantalan rel karet | pad 10 mm, alur dua sisi | 4016.99 | bh | 36000 | 9000 | 25 | 63
      Karpet karet anti selip | gulungan 1 x 10 m | 4016.91 | gulung | 1450000 | 150 | 15 | 60`),
    skills: skills(`
      cetak karet | kompon NBR | press hidrolik 100 ton | 800 | 0.5
      vulkanisir | karet alam | press 6 unit | 1200 | 1
      kompon karet | karet alam | open mill 16 inch | |`),
    papers: list("SNI|ISO 9001"),
    sales: [600, 8500],
    places: places("32.17 16.71 15.71 14.71 12.07 61.12 36.03 35.15 63.71 17.71 62.03"),
  },
  {
    key: "plastik-injeksi",
    kbli: "22293",
    called: list("Plastik|Injeksi|Plasindo|Polimer"),
    says: [
      "Injeksi plastik part teknik dan rumah tangga, mesin 80 sampai 350 ton.",
      "suntik plastik pp abs nilon, mold bisa dibuatkan",
      "Part plastik untuk elektronik, otomotif dan alat kesehatan.",
    ],
    goods: goods(`
      Kotak krat ikan 40 liter | HDPE tebal, bisa susun | 3923.10 | bh | 68000 | 15000 | 18 | 48
      Klip kabel nilon 8 mm | nilon hitam tahan UV | 3926.90 | bh | 420 | 900000 | 12 | 45
      Tutup botol ulir 24 mm | PP putih dengan liner | 3923.50 | bh | 260 | 1500000 | 14 | 47
      Gagang sikat pel | PP, warna sesuai pesanan | 3926.90 | bh | 3900 | 90000 | 12 | 50`),
    skills: skills(`
      injeksi plastik | plastik PP | mesin injeksi 160 ton | 600 | 0.1
      injeksi plastik | ABS | mesin injeksi 350 ton | 900 | 0.2
      pembuatan mold | baja | cnc milling 1 unit | 600 | 0.02`),
    papers: list("ISO 9001|SNI"),
    sales: [1200, 15_000],
    places: places("35.78 36.03 32.16 35.15 33.74 31.73 32.04"),
  },
  {
    key: "kemasan-plastik",
    kbli: "22220",
    called: list("Kemasan|Plastik Kemas|Packaging|Botol"),
    says: [
      "Botol, jeriken dan toples tiup plastik untuk pangan, jamu dan kimia.",
      "standing pouch, plastik roll, sablon logo, minimal order kecil",
      "Kemasan fleksibel cetak rotogravure untuk UMKM pangan.",
    ],
    goods: goods(`
      Botol PET 100 ml amber | leher 24 mm, food grade | 3923.30 | bh | 1150 | 400000 | 14 | 44
      Jeriken HDPE 5 liter | tutup segel | 3923.30 | bh | 9800 | 40000 | 14 | 46
      Standing pouch 200 g cetak | tiga lapis, zipper | 3923.21 | lembar | 1350 | 300000 | 21 | 41
      Cup plastik 220 ml | PP bening, bisa sablon | 3923.90 | bh | 310 | 1200000 | 10 | 43`),
    skills: skills(`
      tiup plastik | HDPE | blow molding 6 unit | 500 | 0.3
      cetak kemasan | film plastik | rotogravure 6 warna | 800 |
      ekstrusi | LDPE | extruder film | 1200 |`),
    papers: list("ISO 22000|Halal|ISO 9001"),
    sales: [900, 13_000],
    places: places("31.75 35.78 32.75 12.71 73.71 18.71 51.71"),
  },
  {
    key: "kardus",
    kbli: "17022",
    called: list("Karton|Kardus|Kemasan Kertas|Box"),
    says: [
      "Dus karton gelombang polos dan cetak, ukuran bebas.",
      "box kardus satu muka dua muka, pond sendiri, bisa kirim harian",
      "Kemasan kertas makanan dan hampers, lapis food grade.",
    ],
    goods: goods(`
      Dus karton B flute 400 x 300 x 250 | cetak 2 warna, jahit kawat | 4819.10 | bh | 6300 | 120000 | 14 | 55
      Dus arsip | kraft tebal, lipat tanpa lem | 4819.50 | bh | 17500 | 20000 | 12 | 56
      Kotak makan kertas | ivory 310 g laminasi | 4819.20 | bh | 950 | 250000 | 10 | 52
      Tas kertas kraft | tali kertas, sablon 1 warna | 4819.40 | bh | 2600 | 90000 | 12 | 50`),
    skills: skills(`
      cetak flexo | karton gelombang | flexo 2 warna | 2000 | 2
      pond | karton | mesin pond 1 unit | 1200 | 1
      jahit kawat | karton | stitching 3 unit | |`),
    papers: list("FSC|ISO 9001|Halal"),
    sales: [800, 12_000],
    places: places("32.16 35.15 33.13 36.03 12.71 73.09 32.04"),
  },
  {
    key: "percetakan",
    kbli: "18111",
    called: list("Percetakan|Grafika|Cetak|Offset"),
    says: [
      "Cetak offset buku, brosur, formulir, kalender, kartu.",
      "cetak spanduk stiker nota undangan cepat jadi",
      "Percetakan dan penjilidan, buku panduan dan formulir bernomor.",
    ],
    goods: goods(`
      Formulir NCR 3 rangkap bernomor | ukuran A5, isi 50 set | 4820.40 | buku | 21500 | 8000 | 10 | 60
      Brosur lipat tiga A4 | art paper 150 g, dua muka | 4911.10 | lembar | 780 | 400000 | 7 | 58
      Buku panduan 100 halaman | jilid lem panas, sampul doff | 4901.99 | buku | 16500 | 15000 | 14 | 60
      Stiker label vinil | potong per lembar A3 | 4821.10 | lembar | 9500 | 30000 | 5 | 45`),
    skills: skills(`
      cetak offset | kertas | offset 4 warna | 720 |
      jilid | | perfect binding | |
      cetak digital | vinil | large format 3,2 m | |`),
    papers: list("FSC|ISO 9001"),
    sales: [300, 5500],
    places: places("31.71 34.71 73.71 13.71 62.71 82.71 94.01 35.73 96.71 64.72 95.01 75.71"),
  },
  {
    key: "sabun",
    kbli: "20231",
    called: list("Sabun|Bersih|Herbal Care|Wangi"),
    says: [
      "Sabun cair, pembersih lantai dan perlengkapan kamar hotel isi ulang.",
      "bikin sabun batang minyak kelapa, serai dan kopi",
      "Deterjen cair dan karbol untuk laundry dan cleaning service, jeriken 5 liter.",
    ],
    goods: goods(`
      Sabun batang kelapa 25 g | bungkus kertas, wangi serai | 3401.11 | bh | 2100 | 60000 | 14 | 70
      Sampo cair isi ulang 5 liter | untuk hotel, tanpa SLS | 3305.10 | jeriken | 118000 | 1500 | 14 | 62
      Pembersih lantai 5 liter | pinus, encer 1:50 | 3402.50 | jeriken | 61000 | 3000 | 10 | 58`),
    skills: skills(`
      pencampuran | surfaktan | tangki aduk 1000 liter | |
      cetak sabun | minyak kelapa | cetakan 300 batang | |
      pengemasan | jeriken | | |`),
    papers: list("BPOM NA|Halal|CPKB"),
    sales: [200, 3200],
    places: places("51.04 34.71 52.01 75.01 36.74 71.02 53.13"),
  },
  {
    key: "keramik",
    kbli: "23932",
    called: list("Keramik|Gerabah|Tanah Liat|Stoneware"),
    says: [
      "Keramik stoneware bakar 1.250 derajat: piring, cangkir, tempat sabun.",
      "gerabah kasongan, pot guci souvenir, ekspor lewat pembeli",
      "Keramik hias dan peralatan makan pesanan hotel dan restoran.",
    ],
    goods: goods(`
      Piring keramik 20 cm | stoneware, glasir matt | 6912.00 | bh | 46000 | 4000 | 35 | 85
      Tempat sabun keramik | glasir putih, kaki karet | 6912.00 | bh | 27500 | 5000 | 30 | 84
      Pot gerabah 30 cm | tanah liat bakar, cat bebas | 6913.90 | bh | 38000 | 3000 | 21 | 90`),
    skills: skills(`
      bakar keramik | stoneware | tungku gas 2 m3 | 600 | 3
      putar keramik | tanah liat | meja putar 8 unit | 450 | 3`),
    papers: list("SNI"),
    sales: [150, 2600],
    places: places("34.02 52.01 32.14 33.10 51.02 61.72 35.73"),
    together: true,
  },
  {
    key: "beton",
    kbli: "23953",
    called: list("Beton|Pracetak|Paving|Konblok"),
    says: [
      "Beton pracetak: tiang pagar, u-ditch, kanstin, paving.",
      "cetak paving batako buis beton, siap antar satu kabupaten",
      "Pracetak ringan mutu K-225 sampai K-350 untuk jalan desa dan perumahan.",
    ],
    goods: goods(`
      U-ditch 40 x 40 x 120 | K-350, besi wiremesh | 6810.91 | bh | 485000 | 600 | 14 | 78
      Paving 8 cm K-300 | segi empat dan hexagon | 6810.11 | m2 | 118000 | 6000 | 10 | 82
      Tiang pagar beton 2,4 m | pratekan, untuk pagar panel | 6810.91 | bh | 165000 | 900 | 12 | 80`),
    skills: skills(`
      beton pracetak | beton K-350 | cetakan 60 set | 2400 | 5
      cetak paving | beton | mesin press getar | 600 | 2`),
    papers: list("SNI"),
    sales: [600, 8200],
    places: places("52.02 53.01 75.03 76.04 91.71 92.02 81.01 33.22 16.07 95.01 93.01 62.02"),
  },
];
