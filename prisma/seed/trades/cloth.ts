import { goods, list, places, skills, type Trade } from "@/prisma/seed/trade";

/** Cloth, clothing, leather and shoes. */
export const CLOTH_TRADES: readonly Trade[] = [
  {
    key: "konveksi",
    kbli: "14111",
    called: list("Konveksi|Busana|Garmen|Jahit|Sandang"),
    says: [
      "Konveksi seragam kerja, wearpack, kemeja dan rompi. Jahit rapi, potong sendiri.",
      "terima jahitan partai, kaos, training, celana. 24 mesin",
      "Jahit pakaian kerja dan APD kain, bordir logo di tempat.",
      "Kelompok ibu-ibu penjahit, sudah biasa pesanan dinas.",
    ],
    goods: goods(`
      Wearpack drill terusan | katun drill 7 oz, resleting YKK, saku 6 | 6211.32 | bh | 235000 | 3000 | 25 | 62
      Kemeja kerja lapangan | American drill, bordir nama | 6205.20 | bh | 148000 | 4000 | 21 | 63
      Kaos polo lacoste | cotton pique, bordir dada | 6105.10 | bh | 78000 | 8000 | 18 | 60
      Rompi proyek reflektif | polyester jaring, skotlet 2 inch | 6211.33 | bh | 49000 | 9000 | 14 | 55
      Celana kerja cargo | ripstop, 6 saku | 6203.42 | bh | 165000 | 3500 | 21 | 61`),
    skills: skills(`
      jahit | katun drill | mesin jahit 24 unit | |
      obras | kain | obras 6 unit | |
      potong kain | kain | mesin potong 8 inch | |
      bordir | | bordir komputer 6 kepala | 400 |`),
    papers: list("SNI|ISO 9001|OEKO-TEX Standard 100"),
    sales: [300, 7500],
    places: places("32.04 32.05 33.11 33.27 33.19 35.04 12.71 73.71 18.12 31.73 13.06 53.71 61.71 63.03 35.17 16.71"),
  },
  {
    key: "batik",
    kbli: "13134",
    called: list("Batik|Canting|Batik Tulis|Sogan"),
    says: [
      "Batik cap dan tulis pewarna alam maupun sintetis, seragam kantor pesanan.",
      "batik tulis dan cap, motif bisa dipesan, ibu ibu pembatik 18 orang",
      "Kain batik motif daerah untuk seragam dan cinderamata.",
    ],
    goods: goods(`
      Kain batik cap katun 2,2 m | primisima, dua warna | 5208.52 | lembar | 145000 | 900 | 25 | 75
      Kain batik tulis 2,4 m | pewarna alam, satu motif satu lembar | 5208.59 | lembar | 780000 | 80 | 45 | 90
      Seragam batik kantor | cap, jahit sampai jadi | 6205.20 | bh | 265000 | 700 | 35 | 74`),
    skills: skills(`
      batik cap | katun primisima | meja cap 8 | 2400 |
      batik tulis | katun dan sutra | | 2400 |
      celup warna | pewarna alam | bak celup 6 | |`),
    papers: list("SNI"),
    sales: [150, 3800],
    places: places("33.75 33.72 34.02 32.09 35.26 33.17 16.71 15.71 35.23 18.71 17.71 52.02"),
    together: true,
  },
  {
    key: "tenun",
    kbli: "13122",
    called: list("Tenun|Ikat|Songket|Ulos|Kain Adat"),
    says: [
      "Tenun ikat pewarna alam, selendang, kain dan bahan jas.",
      "kelompok penenun desa, benang katun dan sutra",
      "Tenun ATBM meteran untuk interior hotel: runner, sarung bantal, bed runner.",
    ],
    goods: goods(`
      Kain tenun ATBM meteran | katun, lebar 110 cm | 5208.49 | m | 128000 | 700 | 30 | 88
      Bed runner tenun 60 x 220 | untuk kamar hotel, rumbai | 6304.92 | lembar | 285000 | 250 | 35 | 87
      Selendang ikat | pewarna mengkudu dan tarum | 6214.90 | lembar | 420000 | 120 | 40 | 92`),
    skills: skills(`
      tenun ikat | katun | gedogan 30 unit | 1200 |
      tenun atbm | katun | ATBM 14 unit | 1100 |
      celup benang | pewarna alam | | |`),
    papers: [],
    sales: [90, 1900],
    places: places("53.11 53.07 52.03 51.05 12.12 16.10 61.01 72.03 76.03 74.72 33.20 13.04 53.04 81.03"),
    together: true,
  },
  {
    key: "linen",
    kbli: "13921",
    called: list("Linen|Tekstil Rumah|Handuk|Seprai"),
    says: [
      "Linen hotel: seprai, sarung bantal, handuk, bathrobe, taplak.",
      "seprei katun 300 tc pesanan hotel dan rumah sakit",
      "Gorden dan tekstil ruang, ukur di tempat, jahit dan pasang.",
    ],
    goods: goods(`
      Seprai katun 300 TC 180 x 200 | putih, karet keliling | 6302.31 | lembar | 285000 | 1200 | 21 | 58
      Handuk mandi 70 x 140 | 480 gsm, putih, bordir logo | 6302.60 | lembar | 92000 | 5000 | 25 | 60
      Sarung bantal katun | 300 TC, model amplop | 6302.31 | lembar | 47000 | 5000 | 18 | 58`),
    skills: skills(`
      jahit | katun satin | mesin jahit 16 unit | 2800 |
      bordir komputer | handuk | bordir 12 kepala | 300 |
      tenun handuk | katun | loom 8 unit | 1600 |`),
    papers: list("OEKO-TEX Standard 100|SNI"),
    sales: [500, 7000],
    places: places("33.10 32.04 51.71 35.79 34.04 33.26 52.71"),
  },
  {
    key: "sepatu",
    kbli: "15203",
    called: list("Sepatu|Safety|Alas Kaki|Boots"),
    says: [
      "Sepatu kerja kulit, ujung baja, sol PU tahan minyak.",
      "sepatu safety lokal cibaduyut mojokerto, ukuran 36-46",
      "Sepatu dinas dan sepatu lapangan, sol cetak dan jahit.",
    ],
    goods: goods(`
      Sepatu safety kulit 6 inch | ujung baja 200 J, sol PU | 6403.40 | pasang | 285000 | 4000 | 25 | 55
      Sepatu dinas harian | kulit sapi, sol karet | 6403.99 | pasang | 245000 | 3500 | 21 | 62
      Sepatu boot karet kebun | karet alam, tinggi 30 cm | 6401.92 | pasang | 96000 | 6000 | 20 | 66`),
    skills: skills(`
      jahit sepatu | kulit sapi | mesin jahit pos 10 unit | |
      cetak sol | karet | press sol 3 unit | 350 |
      potong kulit | kulit | swing press | |`),
    papers: list("SNI|ISO 9001"),
    sales: [500, 8200],
    places: places("32.73 35.76 35.16 33.10 31.75 35.78"),
  },
  {
    key: "kulit",
    kbli: "15121",
    called: list("Kulit|Leather|Samak|Kulit Asli"),
    says: [
      "Tas, dompet, map dan sarung tangan kerja dari kulit samak.",
      "kerajinan kulit, suvenir kantor, emboss logo",
      "Sarung tangan las dan apron kulit split untuk bengkel.",
    ],
    goods: goods(`
      Sarung tangan las kulit split | jahit kevlar, panjang 14 inch | 4203.29 | pasang | 48000 | 6000 | 18 | 70
      Apron las kulit | satu lembar 60 x 90 | 4203.40 | bh | 135000 | 1200 | 18 | 72
      Map dokumen kulit | emboss logo | 4202.11 | bh | 165000 | 900 | 21 | 74`),
    skills: skills(`
      jahit kulit | kulit sapi | mesin jahit kulit 8 unit | |
      penyamakan | kulit domba | drum samak 4 unit | |
      emboss | kulit | | |`),
    papers: [],
    sales: [200, 3600],
    places: places("32.05 35.20 34.02 35.15 13.74 73.71"),
  },
];
