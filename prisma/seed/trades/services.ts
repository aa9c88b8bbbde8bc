import { goods, list, places, skills, type Trade } from "@/prisma/seed/trade";

/** Work that industry buys by the job, and shops that sell what others make. */
export const SERVICE_TRADES: readonly Trade[] = [
  {
    key: "kalibrasi",
    kbli: "71205",
    called: list("Kalibrasi|Metrologi|Ukur Presisi"),
    says: [
      "Kalibrasi manometer, timbangan, termometer dan alat dimensi, di tempat atau di laboratorium.",
      "jasa kalibrasi alat ukur pabrik, sertifikat 5 hari kerja",
    ],
    goods: goods(`
      Kalibrasi manometer 0-100 bar | per alat, sertifikat tertelusur | | alat | 185000 | 600 | 7 |
      Kalibrasi timbangan 100 kg | di tempat, per alat | | alat | 265000 | 300 | 7 |
      Kalibrasi jangka sorong dan mikrometer | per alat | | alat | 145000 | 800 | 7 |`),
    skills: skills(`
      kalibrasi tekanan | | dead weight tester | |
      kalibrasi massa | | anak timbangan F1 | |
      kalibrasi dimensi | | gauge block kelas 1 | |`),
    papers: list("ISO/IEC 17025"),
    sales: [500, 4600],
    places: places("32.73 35.78 64.71 14.71 36.72 31.75"),
  },
  {
    key: "penatu",
    kbli: "96200",
    called: list("Laundry|Bersih Wangi|Linen Care"),
    says: [
      "Laundry hotel dan seragam pabrik, antar jemput tiap hari.",
      "cuci linen kiloan hotel rumah sakit, mesin 25 kg 4 unit",
      "Cuci seragam kerja, pisah linen infeksius, setrika roll.",
    ],
    goods: goods(`
      Cuci linen hotel | per kg, antar jemput | | kg | 9500 | 40000 | 2 |
      Cuci wearpack dan seragam | per potong, setrika | | potong | 7500 | 15000 | 3 |`),
    skills: skills(`
      pencucian | linen | washer extractor 25 kg 4 unit | |
      setrika | linen | roll ironer | 2800 |`),
    papers: list("ISO 9001"),
    sales: [250, 3600],
    places: places("51.03 52.71 34.71 53.15 31.74 71.71 94.04 64.74"),
  },
  {
    key: "jasa-boga",
    kbli: "56290",
    called: list("Jasa Boga|Katering|Dapur|Selera"),
    says: [
      "Katering karyawan pabrik dan proyek, 300 sampai 2.000 porsi sehari.",
      "nasi kotak dan prasmanan, halal, dapur bersertifikat",
      "Jasa boga lokasi terpencil: tambang, proyek dan kapal.",
    ],
    goods: goods(`
      Makan siang karyawan | nasi, lauk dua, sayur, buah | | porsi | 23500 | 45000 | 3 |
      Nasi kotak rapat | 8 jenis menu | | kotak | 32000 | 12000 | 2 |`),
    skills: skills(`
      memasak | | dapur 200 m2 | |
      pengemasan | kotak kertas | | |`),
    papers: list("Halal|HACCP"),
    sales: [800, 12_000],
    places: places("36.72 32.15 64.08 94.04 82.02 72.06 74.01 16.03 91.71 65.04"),
  },
  {
    key: "angkutan",
    kbli: "49431",
    called: list("Trans|Angkutan|Logistik|Ekspedisi"),
    says: [
      "Angkutan barang truk engkel sampai wing box, rute Jawa dan Sumatera.",
      "sewa truk harian, muat besi dan kayu, sopir pengalaman",
      "Angkutan hasil kebun dan ikan antar kabupaten, truk pendingin 2 unit.",
    ],
    goods: goods(`
      Angkutan truk engkel 4 ton | per rit sampai 150 km | | rit | 1350000 | 120 | 2 |
      Angkutan wing box 15 ton | per rit antar kota | | rit | 6800000 | 40 | 3 |`),
    skills: skills(`
      pengangkutan | | truk engkel 6 unit | 4300 |
      pengangkutan | | wing box 2 unit | 9500 |`),
    papers: list("SMK3"),
    sales: [900, 13_000],
    places: places("33.74 18.01 73.71 61.71 63.71 13.71 76.01"),
  },
  {
    key: "kebersihan",
    kbli: "81290",
    called: list("Bersih|Karya Bersih|Jasa Prima"),
    says: [
      "Kebersihan gedung, bersih tangki dan pengendalian hama pabrik.",
      "cleaning service dan potong rumput, tenaga terlatih",
    ],
    goods: goods(`
      Bersih tangki air 10 m3 | sedot lumpur, sikat, desinfeksi | | kali | 2750000 | 30 | 4 |
      Kebersihan gedung | per m2 per bulan | | m2 | 8500 | 60000 | 7 |`),
    skills: skills(`
      pembersihan tangki | | pompa dan blower | |
      kebersihan gedung | | | |`),
    papers: list("SMK3|ISO 45001"),
    sales: [400, 5200],
    places: places("31.72 36.72 14.72 35.25 64.71 18.71"),
  },
  {
    key: "pedagang",
    kbli: "46638",
    called: list("Sumber|Toko|Niaga|Sentosa|Makmur"),
    says: [
      "Toko besi dan bahan bangunan, stok lengkap, antar sampai lokasi.",
      "distributor baut, pipa, cat. harga grosir",
      "Agen alat teknik dan listrik, semua merek.",
    ],
    goods: goods(`
      Besi siku 50 x 50 x 5 | panjang 6 m, berbagai merek | 7216.50 | batang | 268000 | 3000 | 3 |
      Pipa PVC 4 inch AW | panjang 4 m | 3917.23 | batang | 245000 | 2000 | 3 |
      Kabel NYM 3 x 2,5 | gulungan 50 m | 8544.49 | gulung | 985000 | 300 | 3 |`),
    skills: [],
    papers: [],
    sales: [1500, 24_000],
    places: places("32.76 73.71 12.71 61.71 53.71 91.71 62.02 75.71 16.74 52.72 11.73"),
  },
  {
    key: "pedagang-pangan",
    kbli: "46314",
    called: list("Niaga Pangan|Sumber Pangan|Mitra Dagang|Pangan Jaya"),
    says: [
      "Pedagang pengumpul hasil bumi: kopi, cengkeh, pala, kopra.",
      "beli hasil kebun petani, jual ke pabrik dan eksportir",
    ],
    goods: goods(`
      Cengkeh kering | beli dari petani, KA 14 % | 0907.10 | kg | 128000 | 8000 | 5 |
      Biji kopi asalan | karung 60 kg | 0901.11 | kg | 68000 | 15000 | 5 |
      Kopra hitam | KA 8 % | 1203.00 | kg | 13500 | 40000 | 5 |`),
    skills: [],
    papers: [],
    sales: [1800, 30_000],
    places: places("82.71 71.03 18.04 72.01 15.01 81.05 73.17"),
  },
];
