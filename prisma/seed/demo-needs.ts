export interface DemoNeed {
  readonly key: string;
  readonly buyer: "pln" | "kimia-farma" | "ikea" | "tirta";
  readonly title: string;
  readonly description: string;
  readonly hsCode: string;
  readonly kbli: string;
  readonly unit: string;
  readonly regionCode: string;
  readonly maxUnitPriceIdr?: number;
  readonly minTkdnPercent?: number;
  readonly splittable: boolean;
  /** Months before the first day of this month when it was drafted. */
  readonly monthsAgo: number;
  /** Days after drafting within which delivery runs. */
  readonly deliverFromDay: number;
  readonly deliverUntilDay: number;
  readonly requirements: readonly (
    | {
        readonly kind: "certificate" | "process" | "material" | "machine";
        readonly term: string;
        readonly essential: boolean;
      }
    | { readonly kind: "size" | "tolerance"; readonly mm: number; readonly essential: boolean }
  )[];
  readonly lots: readonly { readonly title: string; readonly quantity: number }[];
  /** How far this need goes in the demo. */
  readonly until: "draft" | "submitted" | "published" | "invited" | "quoted" | "awarded" | "delivered" | "paid";
  /** Days after drafting until which quotes are sealed; 14 when left out. */
  readonly quotesDueDay?: number;
  /** The suppliers that are asked, the winner first. */
  readonly suppliers: readonly string[];
}

/** Needs of real first buyers of the pilot and of one invented company, each in another state of the chain. */
export const DEMO_NEEDS: readonly DemoNeed[] = [
  {
    key: "travers",
    buyer: "pln",
    title: "Cross arm UNP 10 × 2000 mm, hot dip galvanized",
    description: "Untuk jaringan tegangan menengah 20 kV. Lubang dan tebal lapisan seng menurut gambar terlampir.",
    hsCode: "7308.90",
    kbli: "25119",
    unit: "bh",
    regionCode: "32.73",
    maxUnitPriceIdr: 310_000,
    minTkdnPercent: 40,
    splittable: true,
    monthsAgo: 6,
    deliverFromDay: 45,
    deliverUntilDay: 165,
    requirements: [
      { kind: "certificate", term: "SNI", essential: true },
      { kind: "process", term: "hot dip galvanizing", essential: true },
      { kind: "material", term: "baja UNP", essential: false },
      { kind: "tolerance", mm: 1, essential: false },
      { kind: "size", mm: 2000, essential: true },
    ],
    lots: [
      { title: "Gudang Bandung", quantity: 1800 },
      { title: "Gudang Cirebon", quantity: 1200 },
    ],
    until: "paid",
    suppliers: ["ceper", "tegal"],
  },
  {
    key: "baut",
    buyer: "tirta",
    title: "Baut galvanis M16 × 250 lengkap mur dan ring",
    description: "Baut pengikat cross arm, kelas 4.8, celup seng panas.",
    hsCode: "7318.15",
    kbli: "25952",
    unit: "set",
    regionCode: "35.78",
    maxUnitPriceIdr: 16_000,
    minTkdnPercent: 40,
    splittable: false,
    monthsAgo: 3,
    deliverFromDay: 40,
    deliverUntilDay: 120,
    requirements: [
      { kind: "process", term: "galvanis", essential: true },
      { kind: "size", mm: 250, essential: false },
    ],
    lots: [{ title: "Gudang Surabaya", quantity: 24_000 }],
    until: "delivered",
    suppliers: ["sidoarjo"],
  },
  {
    key: "tutup-botol",
    buyer: "kimia-farma",
    title: "Tutup ulir PP 28 mm bersegel untuk botol sirup",
    description: "Warna putih, segel putus, dikirim tiap dua minggu ke pabrik Jakarta.",
    hsCode: "3923.50",
    kbli: "22220",
    unit: "bh",
    regionCode: "31.75",
    maxUnitPriceIdr: 350,
    splittable: false,
    monthsAgo: 2,
    deliverFromDay: 40,
    deliverUntilDay: 220,
    requirements: [
      { kind: "process", term: "injeksi plastik", essential: true },
      { kind: "material", term: "plastik PP", essential: true },
    ],
    lots: [{ title: "Pabrik Jakarta", quantity: 1_200_000 }],
    until: "awarded",
    suppliers: ["surabaya-plastik"],
  },
  {
    key: "kaki-meja",
    buyer: "ikea",
    title: "Kaki meja jati bubut 720 mm",
    description: "Kayu legal, kadar air paling tinggi 12 %, tanpa finishing.",
    hsCode: "9403.91",
    kbli: "31001",
    unit: "bh",
    regionCode: "33.74",
    splittable: true,
    monthsAgo: 1,
    deliverFromDay: 60,
    deliverUntilDay: 240,
    requirements: [
      { kind: "certificate", term: "FSC", essential: true },
      { kind: "process", term: "bubut kayu", essential: true },
      { kind: "tolerance", mm: 1, essential: false },
    ],
    lots: [{ title: "Gudang Semarang", quantity: 30_000 }],
    until: "quoted",
    suppliers: ["jepara"],
  },
  {
    key: "seal",
    buyer: "tirta",
    title: "Seal karet NBR 110 mm untuk katup pompa",
    description: "Kekerasan 65 Shore A, tahan air dan minyak ringan.",
    hsCode: "4016.93",
    kbli: "22199",
    unit: "bh",
    regionCode: "32.73",
    maxUnitPriceIdr: 9500,
    splittable: false,
    monthsAgo: 1,
    deliverFromDay: 50,
    deliverUntilDay: 140,
    requirements: [
      { kind: "process", term: "cetak karet", essential: true },
      { kind: "tolerance", mm: 0.5, essential: false },
    ],
    lots: [{ title: "Bengkel Bandung", quantity: 12_000 }],
    until: "quoted",
    quotesDueDay: 75,
    suppliers: ["bandung-karet"],
  },
  {
    key: "wearpack",
    buyer: "pln",
    title: "Wearpack katun tahan api untuk petugas jaringan",
    description: "Ukuran S–XXL, bordir nama unit, pita pantul.",
    hsCode: "6211.32",
    kbli: "14111",
    unit: "bh",
    regionCode: "31.71",
    maxUnitPriceIdr: 450_000,
    splittable: true,
    monthsAgo: 1,
    deliverFromDay: 60,
    deliverUntilDay: 150,
    requirements: [
      { kind: "process", term: "jahit", essential: true },
      { kind: "process", term: "bordir", essential: false },
    ],
    lots: [
      { title: "Unit Jawa Barat", quantity: 2500 },
      { title: "Unit Jawa Tengah", quantity: 2500 },
    ],
    until: "quoted",
    suppliers: ["garut"],
  },
  {
    key: "kotak",
    buyer: "kimia-farma",
    title: "Kotak karton gelombang 400 × 300 × 250 mm",
    description: "Cetak dua warna, tekanan tumpuk paling sedikit 300 kgf.",
    hsCode: "4819.10",
    kbli: "17022",
    unit: "bh",
    regionCode: "32.16",
    maxUnitPriceIdr: 7000,
    splittable: false,
    monthsAgo: 0,
    deliverFromDay: 60,
    deliverUntilDay: 180,
    requirements: [{ kind: "process", term: "cetak flexo", essential: false }],
    lots: [{ title: "Pabrik Bandung", quantity: 90_000 }],
    until: "draft",
    suppliers: [],
  },
  {
    key: "begel",
    buyer: "pln",
    title: "Klem begel tiang 6–9 inci galvanis",
    description: "Plat 6 mm, lubang 18 mm. Gambar terlampir.",
    hsCode: "7308.90",
    kbli: "25119",
    unit: "bh",
    regionCode: "33.74",
    maxUnitPriceIdr: 75_000,
    minTkdnPercent: 40,
    splittable: true,
    monthsAgo: 0,
    deliverFromDay: 75,
    deliverUntilDay: 200,
    requirements: [{ kind: "process", term: "celup seng panas", essential: true }],
    lots: [{ title: "Gudang Semarang", quantity: 20_000 }],
    until: "submitted",
    quotesDueDay: 75,
    suppliers: [],
  },
  {
    key: "penyangga",
    buyer: "tirta",
    title: "Penyangga pipa baja galvanis 6 inci",
    description: "Untuk pipa air baku, tinggi 400 mm, pelat dasar 200 × 200 mm.",
    hsCode: "7308.90",
    kbli: "25119",
    unit: "bh",
    regionCode: "32.73",
    maxUnitPriceIdr: 320_000,
    splittable: true,
    monthsAgo: 1,
    deliverFromDay: 90,
    deliverUntilDay: 180,
    requirements: [
      { kind: "process", term: "las listrik", essential: true },
      { kind: "process", term: "celup seng panas", essential: true },
      { kind: "size", mm: 400, essential: false },
    ],
    lots: [{ title: "Bengkel Bandung", quantity: 1500 }],
    until: "invited",
    quotesDueDay: 75,
    suppliers: ["ceper", "tegal"],
  },
];
