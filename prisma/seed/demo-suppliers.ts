import type { PlainDate } from "@/lib/shared/dates";

export interface DemoProduct {
  readonly name: string;
  readonly description: string;
  readonly hsCode: string;
  readonly unit: string;
  readonly capacityPerMonth: number;
  readonly freeCapacityPerMonth: number;
  readonly minOrder: number;
  readonly unitPriceIdr: number;
  readonly leadTimeDays: number;
  readonly tkdnPercent?: number;
}

export interface DemoSupplier {
  readonly key: string;
  readonly name: string;
  readonly kind: "umkm" | "koperasi";
  readonly regionCode: string;
  /** KBLI 2020. */
  readonly kbli: string;
  readonly annualSalesIdr: number;
  readonly description: string;
  readonly owner: string;
  readonly products: readonly DemoProduct[];
  readonly capabilities: readonly {
    readonly process: string;
    readonly material?: string;
    readonly machine?: string;
    readonly maxSizeMm?: number;
    readonly toleranceMm?: number;
  }[];
  readonly certificates: readonly {
    readonly scheme: string;
    readonly number: string;
    readonly validUntil: PlainDate;
  }[];
  /** Not yet looked at by an administrator. */
  readonly unverified?: true;
}

/** Invented firms with the trades that their kabupaten are really known for. */
export const DEMO_SUPPLIERS: readonly DemoSupplier[] = [
  {
    key: "ceper",
    name: "CV Baja Travers Ceper",
    kind: "umkm",
    regionCode: "33.10",
    kbli: "25119",
    annualSalesIdr: 8_400_000_000,
    description: "Travers dan besi siku untuk jaringan listrik: potong, plong, las, celup seng panas.",
    owner: "Sri Rahayu",
    products: [
      {
        name: "Travers UNP 10 galvanis 2000 mm",
        description: "Cross arm baja UNP 10, lubang sesuai gambar, celup seng panas.",
        hsCode: "7308.90",
        unit: "bh",
        capacityPerMonth: 1500,
        freeCapacityPerMonth: 900,
        minOrder: 100,
        unitPriceIdr: 285_000,
        leadTimeDays: 30,
        tkdnPercent: 46.5,
      },
      {
        name: "Klem begel tiang listrik",
        description: "Begel plat 6 mm galvanis untuk tiang 6–9 inci.",
        hsCode: "7308.90",
        unit: "bh",
        capacityPerMonth: 4000,
        freeCapacityPerMonth: 1500,
        minOrder: 200,
        unitPriceIdr: 68_000,
        leadTimeDays: 21,
        tkdnPercent: 44,
      },
    ],
    capabilities: [
      { process: "las listrik", material: "baja UNP", machine: "las SMAW 6 unit", maxSizeMm: 6000, toleranceMm: 1 },
      { process: "celup seng panas", material: "baja", maxSizeMm: 3000 },
      { process: "plong", material: "plat baja", machine: "mesin plong 60 ton", toleranceMm: 0.5 },
    ],
    certificates: [{ scheme: "SNI", number: "SNI 07-0242-2000", validUntil: "2028-12-31" }],
  },
  {
    key: "tegal",
    name: "UD Logam Jaya Talang",
    kind: "umkm",
    regionCode: "33.28",
    kbli: "25920",
    annualSalesIdr: 3_900_000_000,
    description: "Bengkel bubut, frais dan pres plat untuk komponen jaringan dan mesin.",
    owner: "Darmin",
    products: [
      {
        name: "Cross arm besi UNP galvanis",
        description: "Cross arm UNP 8 dan UNP 10, galvanis celup panas di mitra Tegal.",
        hsCode: "7308.90",
        unit: "bh",
        capacityPerMonth: 900,
        freeCapacityPerMonth: 500,
        minOrder: 50,
        unitPriceIdr: 298_000,
        leadTimeDays: 28,
        tkdnPercent: 41,
      },
    ],
    capabilities: [
      { process: "bubut", material: "baja", machine: "mesin bubut 4 unit", maxSizeMm: 1500, toleranceMm: 0.05 },
      { process: "las listrik", material: "baja UNP", maxSizeMm: 6000, toleranceMm: 2 },
      { process: "celup seng panas", maxSizeMm: 2500 },
    ],
    certificates: [{ scheme: "SNI", number: "SNI 07-0242-2000", validUntil: "2027-11-30" }],
  },
  {
    key: "sidoarjo",
    name: "CV Karya Mur Baut Ngingas",
    kind: "umkm",
    regionCode: "35.15",
    kbli: "25952",
    annualSalesIdr: 6_100_000_000,
    description: "Mur, baut dan stud galvanis dari sentra logam Ngingas, Waru.",
    owner: "Choirul Anam",
    products: [
      {
        name: "Baut mesin galvanis M16 x 250",
        description: "Lengkap mur dan ring, kelas 4.8, celup seng panas.",
        hsCode: "7318.15",
        unit: "set",
        capacityPerMonth: 40_000,
        freeCapacityPerMonth: 18_000,
        minOrder: 1000,
        unitPriceIdr: 14_500,
        leadTimeDays: 20,
        tkdnPercent: 52,
      },
    ],
    capabilities: [
      { process: "tempa", material: "baja batang", machine: "mesin tempa 100 ton", maxSizeMm: 400, toleranceMm: 0.2 },
      { process: "bubut ulir", material: "baja", toleranceMm: 0.1 },
      { process: "celup seng panas", maxSizeMm: 600 },
    ],
    certificates: [{ scheme: "ISO 9001", number: "QMS-3515-118", validUntil: "2028-05-31" }],
  },
  {
    key: "bandung-karet",
    name: "CV Karet Presisi Padalarang",
    kind: "umkm",
    regionCode: "32.17",
    kbli: "22199",
    annualSalesIdr: 2_700_000_000,
    description: "Seal, gasket dan bantalan karet cetak untuk industri dan alat kesehatan.",
    owner: "Neneng Kurniasih",
    products: [
      {
        name: "Seal karet NBR diameter 110 mm",
        description: "Cetak pres panas, kekerasan 60–70 Shore A.",
        hsCode: "4016.93",
        unit: "bh",
        capacityPerMonth: 25_000,
        freeCapacityPerMonth: 9000,
        minOrder: 500,
        unitPriceIdr: 8700,
        leadTimeDays: 18,
        tkdnPercent: 48,
      },
      {
        name: "Tutup karet vial 20 mm",
        description: "Karet bromobutil, cuci dan kemas di ruang bersih.",
        hsCode: "4014.90",
        unit: "bh",
        capacityPerMonth: 300_000,
        freeCapacityPerMonth: 120_000,
        minOrder: 10_000,
        unitPriceIdr: 640,
        leadTimeDays: 30,
        tkdnPercent: 40,
      },
    ],
    capabilities: [
      {
        process: "cetak karet",
        material: "karet NBR",
        machine: "pres vulkanisir 8 unit",
        maxSizeMm: 600,
        toleranceMm: 0.3,
      },
    ],
    certificates: [{ scheme: "ISO 9001", number: "QMS-3217-044", validUntil: "2027-09-30" }],
  },
  {
    key: "jepara",
    name: "Koperasi Mebel Tahunan Jepara",
    kind: "koperasi",
    regionCode: "33.20",
    kbli: "31001",
    annualSalesIdr: 11_200_000_000,
    description: "Komponen mebel jati dan mahoni dari 46 bengkel anggota: kaki meja, rangka kursi, panel.",
    owner: "Ahmad Zainuri",
    products: [
      {
        name: "Kaki meja kayu jati bubut 720 mm",
        description: "Kayu bersertifikat legal, kadar air di bawah 12 %, amplas siap finishing.",
        hsCode: "9403.91",
        unit: "bh",
        capacityPerMonth: 12_000,
        freeCapacityPerMonth: 7000,
        minOrder: 400,
        unitPriceIdr: 54_000,
        leadTimeDays: 25,
        tkdnPercent: 88,
      },
    ],
    capabilities: [
      {
        process: "bubut kayu",
        material: "kayu jati",
        machine: "bubut kopi 14 unit",
        maxSizeMm: 1200,
        toleranceMm: 0.5,
      },
      { process: "oven kayu", material: "kayu mahoni", machine: "kiln 30 m3" },
    ],
    certificates: [
      { scheme: "SVLK", number: "SVLK-3320-0731", validUntil: "2029-02-28" },
      { scheme: "FSC", number: "FSC-C771204", validUntil: "2027-06-30" },
    ],
  },
  {
    key: "sukoharjo",
    name: "UD Rotan Trangsan Makmur",
    kind: "umkm",
    regionCode: "33.11",
    kbli: "16291",
    annualSalesIdr: 1_600_000_000,
    description: "Anyaman rotan dan keranjang untuk hotel dan mebel.",
    owner: "Suparjo",
    products: [
      {
        name: "Panel anyaman rotan 450 x 450 mm",
        description: "Rotan halus, motif kotak, untuk sandaran kursi.",
        hsCode: "4602.12",
        unit: "lembar",
        capacityPerMonth: 3000,
        freeCapacityPerMonth: 1400,
        minOrder: 100,
        unitPriceIdr: 62_000,
        leadTimeDays: 21,
        tkdnPercent: 92,
      },
    ],
    capabilities: [{ process: "anyam", material: "rotan", maxSizeMm: 2000, toleranceMm: 3 }],
    certificates: [],
  },
  {
    key: "surabaya-plastik",
    name: "CV Injeksi Plastik Rungkut",
    kind: "umkm",
    regionCode: "35.78",
    kbli: "22220",
    annualSalesIdr: 13_800_000_000,
    description: "Botol, tutup dan komponen plastik cetak injeksi untuk farmasi dan kelistrikan.",
    owner: "Lanny Hartono",
    products: [
      {
        name: "Tutup ulir plastik PP 28 mm dengan segel",
        description: "Cetak injeksi 16 rongga, warna putih, untuk botol sirup.",
        hsCode: "3923.50",
        unit: "bh",
        capacityPerMonth: 2_500_000,
        freeCapacityPerMonth: 800_000,
        minOrder: 50_000,
        unitPriceIdr: 310,
        leadTimeDays: 14,
        tkdnPercent: 43,
      },
    ],
    capabilities: [
      { process: "injeksi plastik", material: "plastik PP", machine: "mesin injeksi 180 ton 5 unit", toleranceMm: 0.1 },
      { process: "tiup botol", material: "plastik HDPE", machine: "blow molding 3 unit" },
    ],
    certificates: [{ scheme: "ISO 15378", number: "PPM-3578-021", validUntil: "2028-03-31" }],
  },
  {
    key: "bekasi-karton",
    name: "CV Kardus Mandiri Cikarang",
    kind: "umkm",
    regionCode: "32.16",
    kbli: "17022",
    annualSalesIdr: 14_200_000_000,
    description: "Kotak karton gelombang dan sekat, cetak flexo tiga warna.",
    owner: "Hendra Gunawan",
    products: [
      {
        name: "Kotak karton gelombang 400 x 300 x 250 mm",
        description: "Karton C-flute, cetak 2 warna, tekanan tumpuk 350 kgf.",
        hsCode: "4819.10",
        unit: "bh",
        capacityPerMonth: 180_000,
        freeCapacityPerMonth: 60_000,
        minOrder: 2000,
        unitPriceIdr: 6400,
        leadTimeDays: 10,
        tkdnPercent: 61,
      },
    ],
    capabilities: [
      { process: "cetak flexo", material: "karton gelombang", machine: "flexo slotter 3 warna", maxSizeMm: 1200 },
    ],
    certificates: [{ scheme: "FSC", number: "FSC-C662018", validUntil: "2028-01-31" }],
  },
  {
    key: "garut",
    name: "Koperasi Konveksi Garut Bersatu",
    kind: "koperasi",
    regionCode: "32.05",
    kbli: "14111",
    annualSalesIdr: 4_400_000_000,
    description: "Seragam kerja dan wearpack dari 31 rumah jahit.",
    owner: "Ai Rohaeti",
    products: [
      {
        name: "Wearpack katun tahan api",
        description: "Kain 260 gsm, jahit rantai ganda, pita pantul.",
        hsCode: "6211.32",
        unit: "bh",
        capacityPerMonth: 4500,
        freeCapacityPerMonth: 2500,
        minOrder: 50,
        unitPriceIdr: 415_000,
        leadTimeDays: 30,
        tkdnPercent: 57,
      },
    ],
    capabilities: [
      { process: "jahit", material: "kain katun", machine: "mesin jahit industri 120 unit" },
      { process: "bordir", machine: "bordir komputer 6 kepala" },
    ],
    certificates: [],
  },
  {
    key: "cilegon",
    name: "CV Fabrikasi Cilegon Utama",
    kind: "umkm",
    regionCode: "36.72",
    kbli: "25119",
    annualSalesIdr: 9_700_000_000,
    description: "Fabrikasi baja ringan dan sedang: rangka, tangga monyet, penyangga pipa.",
    owner: "Tubagus Firmansyah",
    products: [
      {
        name: "Travers baja UNP 10 hitam",
        description: "Travers UNP 10 x 2000 mm, cat dasar, belum galvanis.",
        hsCode: "7308.90",
        unit: "bh",
        capacityPerMonth: 2200,
        freeCapacityPerMonth: 1600,
        minOrder: 100,
        unitPriceIdr: 242_000,
        leadTimeDays: 25,
        tkdnPercent: 45,
      },
    ],
    capabilities: [
      {
        process: "las listrik",
        material: "baja UNP",
        machine: "las GMAW 10 unit",
        maxSizeMm: 12_000,
        toleranceMm: 1.5,
      },
      { process: "potong plasma", material: "plat baja", machine: "CNC plasma 3 x 12 m", toleranceMm: 1 },
    ],
    certificates: [{ scheme: "ISO 9001", number: "QMS-3672-090", validUntil: "2028-08-31" }],
  },
  {
    key: "medan",
    name: "UD Cor Logam Deli",
    kind: "umkm",
    regionCode: "12.71",
    kbli: "24310",
    annualSalesIdr: 1_850_000_000,
    description: "Cor besi kelabu dan nodular untuk suku cadang pabrik sawit.",
    owner: "Parlindungan Siregar",
    products: [
      {
        name: "Suku cadang cor besi nodular",
        description: "FCD 450, berat 2–80 kg, pola kayu buatan sendiri.",
        hsCode: "7325.99",
        unit: "kg",
        capacityPerMonth: 18_000,
        freeCapacityPerMonth: 6000,
        minOrder: 200,
        unitPriceIdr: 34_000,
        leadTimeDays: 30,
      },
    ],
    capabilities: [
      {
        process: "cor logam",
        material: "besi nodular",
        machine: "tanur induksi 500 kg",
        maxSizeMm: 1200,
        toleranceMm: 1.5,
      },
    ],
    certificates: [],
  },
  {
    key: "makassar",
    name: "CV Rempah Sulawesi Sejahtera",
    kind: "umkm",
    regionCode: "73.71",
    kbli: "20294",
    annualSalesIdr: 1_200_000_000,
    description: "Minyak cengkih dan nilam suling uap untuk bahan farmasi.",
    owner: "Andi Nurhayati",
    products: [
      {
        name: "Minyak cengkih kadar eugenol 82 %",
        description: "Suling uap daun cengkih, drum 25 kg.",
        hsCode: "3301.29",
        unit: "kg",
        capacityPerMonth: 1200,
        freeCapacityPerMonth: 500,
        minOrder: 25,
        unitPriceIdr: 168_000,
        leadTimeDays: 14,
      },
    ],
    capabilities: [{ process: "suling uap", material: "daun cengkih", machine: "ketel suling 1.000 liter 3 unit" }],
    certificates: [],
  },
  {
    key: "semarang-dagang",
    name: "UD Sumber Baja Pandanaran",
    kind: "umkm",
    regionCode: "33.74",
    kbli: "46639",
    annualSalesIdr: 9_900_000_000,
    description: "Distributor besi, baut dan travers. Stok siap kirim.",
    owner: "Teguh Prasetyo",
    products: [
      {
        name: "Travers UNP 10 stok gudang",
        description: "Barang dari beberapa pabrik, siap kirim.",
        hsCode: "7308.90",
        unit: "bh",
        capacityPerMonth: 5000,
        freeCapacityPerMonth: 5000,
        minOrder: 10,
        unitPriceIdr: 272_000,
        leadTimeDays: 3,
      },
    ],
    capabilities: [],
    certificates: [],
  },
  {
    key: "kupang",
    name: "UD Tenun Kupang Lestari",
    kind: "umkm",
    regionCode: "53.71",
    kbli: "14111",
    annualSalesIdr: 480_000_000,
    description: "Seragam dan selempang tenun untuk hotel dan bank.",
    owner: "Maria Ndun",
    products: [
      {
        name: "Selempang tenun 20 x 160 cm",
        description: "Tenun ikat benang katun, warna sesuai pesanan.",
        hsCode: "6214.90",
        unit: "lembar",
        capacityPerMonth: 600,
        freeCapacityPerMonth: 350,
        minOrder: 20,
        unitPriceIdr: 95_000,
        leadTimeDays: 30,
      },
    ],
    capabilities: [{ process: "tenun", material: "benang katun", machine: "alat tenun bukan mesin 18 unit" }],
    certificates: [],
    unverified: true,
  },
];
