import { CONCEPT_TABLE, type Concept } from "@/lib/catalog/concepts";
import type { NeedFacts, Requirement, SupplierFacts } from "@/lib/matching/engine/types";
import { addDays, type PlainDate } from "@/lib/shared/dates";
import { PROVINCES } from "@/lib/shared/geo";
import { type Draw, drawFor } from "@/tests/bench/matching/draw";

export const AS_OF: PlainDate = "2026-11-22";

/**
 * Invented suppliers and needs for measuring: trades as unevenly spread as they are, several names for one thing, texts long and
 * short, typing errors, profiles with little in them. Never shown to anybody.
 */
export interface Corpus {
  readonly supplier: (number: number) => SupplierFacts;
  readonly need: (number: number) => NeedFacts;
}

const MARKETS = [
  "jaringan listrik",
  "industri kimia",
  "pabrik gula",
  "kapal",
  "proyek jalan",
  "rumah sakit",
  "tambang",
  "kereta",
];
const QUALITIES = [
  "bergaransi",
  "siap kirim",
  "sesuai gambar",
  "ukuran pesanan",
  "partai besar",
  "harga bersaing",
  "terima sampel",
];
const NAMES =
  "Jaya Makmur Abadi Sentosa Mulya Barokah Sejahtera Utama Karya Mandiri Lestari Rejeki Sumber Berkah Maju".split(" ");
const SCHEMES = ["SNI 07-0242", "SNI ISO 9001", "SNI 7313", "Halal", "TKDN", "ISO 14001", "P-IRT"];
const UNITS = ["bh", "bh", "bh", "kg", "lusin", "m", "set"];

export function corpusFor(seed: number): Corpus {
  const regencies = Object.keys(PROVINCES).flatMap((province) =>
    // Half of the firms are in Java: its provinces stand there several times.
    Array.from(
      { length: /^3[1-6]$/.test(province) ? 30 : 6 },
      (_, at) => `${province}.${String((at % 15) + 1).padStart(2, "0")}`,
    ),
  );
  const world: World = { trades: tradesOf(seed), regencies };
  return {
    supplier: (number) => makeSupplier(world, number, drawFor(seed * 7_919 + number)),
    need: (number) => makeNeed(world, number, drawFor(seed * 104_729 + 500_000_000 + number)),
  };
}

/** A thing that is made, of what and how; the same for everybody who makes it. */
interface Trade extends Pick<Concept, "terms" | "kbli"> {
  readonly materials: readonly Concept[];
  readonly processes: readonly Concept[];
  readonly machines: readonly Concept[];
}

interface World {
  readonly trades: readonly Trade[];
  readonly regencies: readonly string[];
}

const MATERIALS_OF_A_TRADE = 4;
const PROCESSES_OF_A_TRADE = 5;

function tradesOf(seed: number): Trade[] {
  const ofKind = (kind: Concept["kind"]) => CONCEPT_TABLE.concepts.filter((concept) => concept.kind === kind);
  const [materials, processes, machines] = [ofKind("material"), ofKind("process"), ofKind("machine")];
  return ofKind("product").map(({ terms, kbli }, number) => {
    const draw = drawFor(seed * 31 + number);
    const some = (from: readonly Concept[], count: number) => Array.from({ length: count }, () => draw.pick(from));
    return {
      terms,
      kbli,
      materials: some(materials, MATERIALS_OF_A_TRADE),
      processes: some(processes, PROCESSES_OF_A_TRADE),
      machines: some(machines, 2),
    };
  });
}

/** Few trades have many firms, many trades have few. */
function tradeOf({ trades }: World, draw: Draw): Trade {
  const rank = Math.floor(trades.length * draw.next() ** 1.8);
  return trades[(rank * 37) % trades.length] as Trade;
}

function makeSupplier(world: World, number: number, draw: Draw): SupplierFacts {
  const trade = tradeOf(world, draw);
  const poor = draw.chance(0.08);
  const kbli = trade.kbli[0];
  return {
    id: `s-${number}`,
    name: `${draw.pick(["CV", "UD", "PT", "Koperasi"])} ${draw.pick(NAMES)} ${draw.pick(NAMES)} ${number}`,
    kind: draw.chance(0.05) ? "koperasi" : "umkm",
    sizeClass: draw.pick(["mikro", "mikro", "kecil", "kecil", "menengah"] as const),
    regionCode: draw.pick(world.regencies),
    kbli: kbli && draw.chance(0.9) ? [{ edition: "2020", code: kbli }] : undefined,
    description: poor || draw.chance(0.2) ? undefined : describeFirm(trade, draw),
    products: poor ? undefined : makeProducts(world, trade, draw),
    capabilities: poor || draw.chance(0.25) ? undefined : makeCapabilities(trade, draw),
    certificates: draw.chance(0.4) ? makeCertificates(draw) : undefined,
  };
}

function makeProducts(world: World, trade: Trade, draw: Draw) {
  return Array.from({ length: draw.between(1, 3) }, (_, at) => {
    const thing = at === 0 || draw.chance(0.6) ? trade : tradeOf(world, draw);
    const capacity = draw.between(1, 400) * 10;
    return {
      name: misspell(
        `${draw.pick(thing.terms)} ${draw.pick(draw.pick(thing.materials).terms)} ${sizeText(draw)}`,
        draw,
      ),
      description: draw.chance(0.5)
        ? `${draw.pick(QUALITIES)}, ${draw.pick(draw.pick(thing.processes).terms)}`
        : undefined,
      unit: draw.pick(UNITS),
      capacityPerMonth: capacity,
      freeCapacityPerMonth: draw.chance(0.7) ? Math.floor(capacity * draw.next()) : undefined,
      minOrder: draw.chance(0.5) ? draw.between(1, 20) * 5 : undefined,
      unitPriceIdr: draw.between(5, 900) * 1_000,
      leadTimeDays: draw.between(7, 60),
      tkdnPercent: draw.chance(0.4) ? draw.between(200, 950) / 10 : undefined,
    };
  });
}

function makeCapabilities(trade: Trade, draw: Draw) {
  return Array.from({ length: draw.between(1, 3) }, () => ({
    process: draw.pick(draw.pick(trade.processes).terms),
    material: draw.chance(0.6) ? draw.pick(draw.pick(trade.materials).terms) : undefined,
    machine: draw.chance(0.4) ? draw.pick(draw.pick(trade.machines).terms) : undefined,
    maxSizeMm: draw.chance(0.5) ? draw.between(5, 120) * 100 : undefined,
    toleranceMm: draw.chance(0.3) ? draw.between(1, 100) / 100 : undefined,
  }));
}

function makeCertificates(draw: Draw) {
  return Array.from({ length: draw.between(0, 2) }, () => ({
    scheme: draw.pick(SCHEMES),
    validUntil: draw.chance(0.9) ? addDays(AS_OF, draw.between(-200, 900)) : undefined,
  }));
}

function describeFirm(trade: Trade, draw: Draw): string {
  const things = [draw.pick(trade.terms), draw.pick(trade.terms), draw.pick(draw.pick(trade.processes).terms)];
  return misspell(`Melayani ${things.join(", ")} untuk ${draw.pick(MARKETS)}; ${draw.pick(QUALITIES)}`, draw);
}

/** One word in thirty has two letters exchanged. */
function misspell(text: string, draw: Draw): string {
  return text
    .split(" ")
    .map((word) => {
      if (word.length < 6 || !draw.chance(1 / 30)) return word;
      const at = draw.between(1, word.length - 3);
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    })
    .join(" ");
}

function sizeText(draw: Draw): string {
  return draw.chance(0.6) ? `${draw.between(1, 60) * 10} mm` : `tipe ${draw.between(1, 40)}`;
}

function makeNeed(world: World, number: number, draw: Draw): NeedFacts {
  const trade = tradeOf(world, draw);
  const material = draw.pick(draw.pick(trade.materials).terms);
  const process = draw.pick(draw.pick(trade.processes).terms);
  const kbli = trade.kbli[0];
  const requirements: Requirement[] = [
    { kind: "process", term: process, essential: false },
    { kind: "material", term: material, essential: false },
  ];
  if (draw.chance(0.3)) requirements.push({ kind: "certificate", term: "SNI", essential: false });
  if (draw.chance(0.3)) requirements.push({ kind: "size", mm: draw.between(5, 60) * 100, essential: false });
  return {
    id: `n-${number}`,
    title: misspell(`${draw.pick(trade.terms)} ${material} ${sizeText(draw)}`, draw),
    description: draw.chance(0.6) ? `Untuk ${draw.pick(MARKETS)}, ${process}, ${draw.pick(QUALITIES)}` : undefined,
    kbli: kbli && draw.chance(0.5) ? [{ edition: "2020", code: kbli }] : undefined,
    quantity: draw.between(1, 100) * 100,
    unit: "pcs",
    deliverFrom: "2027-01-01",
    deliverUntil: "2027-06-30",
    regionCode: draw.pick(world.regencies),
    maxUnitPriceIdr: draw.between(100, 900) * 1_000,
    minTkdnPercent: draw.chance(0.4) ? 40 : undefined,
    splittable: true,
    maxMembers: 5,
    requirements,
  };
}
