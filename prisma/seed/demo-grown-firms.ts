import { addDays, type PlainDate } from "@/lib/shared/dates";
import type { DemoProduct, DemoSupplier } from "@/prisma/seed/demo-firm";
import { firmName, ownerName } from "@/prisma/seed/demo-names";
import { DEMO_STAFF } from "@/prisma/seed/demo-people";
import { DEMO_SUPPLIERS } from "@/prisma/seed/demo-suppliers";
import { type Lot, lotFor } from "@/prisma/seed/random";
import type { Good, Trade } from "@/prisma/seed/trade";
import { CLOTH_TRADES } from "@/prisma/seed/trades/cloth";
import { FOOD_TRADES } from "@/prisma/seed/trades/food";
import { MACHINE_TRADES } from "@/prisma/seed/trades/foundry";
import { METAL_TRADES } from "@/prisma/seed/trades/metal";
import { MOULDED_TRADES } from "@/prisma/seed/trades/moulded";
import { SERVICE_TRADES } from "@/prisma/seed/trades/services";
import { WOOD_TRADES } from "@/prisma/seed/trades/wood";

export const TRADES: readonly Trade[] = [
  ...METAL_TRADES,
  ...MACHINE_TRADES,
  ...MOULDED_TRADES,
  ...CLOTH_TRADES,
  ...WOOD_TRADES,
  ...FOOD_TRADES,
  ...SERVICE_TRADES,
];

/** Firms of each trade that came in the first months, so that last year's needs found somebody to ask. */
const PIONEERS = 3;

/** With the firms that everybody meets by name. */
export const FIRMS_IN_FULL_DEMO = 450;

/**
 * The many firms of the full demo: the same ones in every fill, dated by the first day of the month.
 *
 * @param regionNames names of kabupaten and kota by code
 */
export function growFirms(firstOfMonth: PlainDate, regionNames: ReadonlyMap<string, string>): DemoSupplier[] {
  const takenNames = new Set(DEMO_SUPPLIERS.map(({ name }) => name));
  const takenOwners = new Set([
    ...DEMO_SUPPLIERS.map(({ owner }) => owner),
    ...Object.values(DEMO_STAFF).map(({ name }) => name),
    "Joko Susilo",
  ]);
  return sites()
    .slice(0, FIRMS_IN_FULL_DEMO - DEMO_SUPPLIERS.length)
    .map(({ trade, regionCode, key, round }) => {
      const lot = lotFor(key);
      const place = (regionNames.get(regionCode) ?? "").replace(/^(Kabupaten|Kota)( Administrasi)? /, "");
      const womanLed = lot.chance(trade.together ? 45 : 30);
      const { form, kind } = legalForm(trade, lot);
      return {
        key,
        kind,
        trade: trade.key,
        regionCode,
        womanLed,
        name: firmName({ regionCode, place, called: trade.called, form }, lot, takenNames),
        owner: ownerName(regionCode, womanLed, lot, takenOwners),
        ...businessOf(trade, lot),
        certificates: papersOf(trade, lot, firstOfMonth),
        ...historyOf(lot, round < PIONEERS),
      };
    });
}

interface Site {
  readonly trade: Trade;
  readonly regionCode: string;
  readonly key: string;
  /** From 0. */
  readonly round: number;
}

/** The first place of every trade, then the second … so that a shorter demo still has every trade. */
function sites(): Site[] {
  const longest = Math.max(...TRADES.map((trade) => trade.places.length));
  return Array.from({ length: longest }, (_, round) => round).flatMap((round) =>
    TRADES.flatMap((trade) => {
      const regionCode = trade.places[round];
      return regionCode === undefined ? [] : [{ trade, regionCode, key: `${trade.key}-${round + 1}`, round }];
    }),
  );
}

function legalForm(trade: Trade, lot: Lot): { form: string; kind: DemoSupplier["kind"] } {
  if (trade.together && lot.chance(35)) return { form: lot.pick(["Koperasi", "Koperasi Produsen"]), kind: "koperasi" };
  if (trade.together) return { form: lot.pick(["Kelompok Usaha", "UD", "Kelompok", "CV"]), kind: "umkm" };
  return { form: lot.pick(["CV", "CV", "CV", "UD", "UD", "PT", "Usaha"]), kind: "umkm" };
}

function businessOf(trade: Trade, lot: Lot) {
  const [from, to] = trade.sales;
  // Most firms are small: the lower of two draws.
  const sales = Math.min(lot.between(from, to), lot.between(from, to));
  const made = lot.some(trade.goods, 1, Math.min(4, trade.goods.length));
  return {
    kbli: trade.kbli,
    annualSalesIdr: sales * 1_000_000,
    workers: Math.max(2, Math.round(sales / lot.between(90, 260))),
    description: lot.pick(trade.says),
    products: made.map((good) => productOf(good, lot)),
    capabilities: trade.skills.length === 0 ? [] : lot.some(trade.skills, 1, trade.skills.length),
  };
}

/** Real lists have gaps: some owners know no HS code, some have not said what they can make in a month. */
function productOf(good: Good, lot: Lot): DemoProduct {
  const { perMonth, hsCode, tkdnPercent, name, description, unit, unitPriceIdr, leadTimeDays } = good;
  const capacity = roundTo2(perMonth * (lot.between(40, 170) / 100));
  const tkdn = tkdnPercent === undefined ? undefined : Math.min(99, tkdnPercent + lot.between(-6, 6));
  return {
    name: lot.chance(12) ? name.toLowerCase() : name,
    description,
    unit,
    unitPriceIdr: roundTo2(unitPriceIdr * (lot.between(88, 116) / 100)),
    leadTimeDays: Math.max(1, leadTimeDays + lot.between(-3, 6)),
    minOrder: Math.max(1, roundTo2(capacity * (lot.between(3, 12) / 100))),
    ...(hsCode !== undefined && !lot.chance(14) && { hsCode }),
    ...(!lot.chance(9) && {
      capacityPerMonth: capacity,
      freeCapacityPerMonth: Math.round(capacity * (lot.between(15, 75) / 100)),
    }),
    ...(tkdn !== undefined && lot.chance(60) && { tkdnPercent: tkdn }),
  };
}

/** Two figures that count, as a person would write a price or a number of pieces. */
function roundTo2(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
  return Math.max(1, Math.round(value / step) * step);
}

/** Of those who hold papers, some renew too late, and some have to within the next weeks. */
function papersOf({ papers, key }: Trade, lot: Lot, today: PlainDate): DemoSupplier["certificates"] {
  return schemesOf(papers, lot).map((scheme) => {
    const endsInDays = lot.chance(28) ? lot.pick([-40, -12, 5, 6, 20, 26, 55, 80, 88]) : lot.between(150, 1000);
    const number = paperNumber(scheme, key, lot);
    // Halal holds as long as ingredients and process stay.
    return scheme === "Halal" ? { scheme, number } : { scheme, number, validUntil: addDays(today, endsInDays) };
  });
}

/** Half of the firms hold papers; most makers of food are halal by now, because they have to be. */
function schemesOf(papers: readonly string[], lot: Lot): string[] {
  const held = papers.length > 0 && lot.chance(48) ? lot.some(papers, 1, 2) : [];
  const halal = papers.includes("Halal") && lot.chance(80);
  return halal && !held.includes("Halal") ? [...held, "Halal"] : held;
}

function paperNumber(scheme: string, trade: string, lot: Lot): string {
  const digits = (count: number) => Array.from({ length: count }, () => lot.between(0, 9)).join("");
  if (scheme.startsWith("SNI 0")) return scheme;
  if (scheme === "Halal") return `ID${digits(17)}`;
  if (scheme === "P-IRT") return `2${digits(14)}`;
  return `${scheme.replaceAll(/[^A-Z0-9]/gi, "").toUpperCase()}-${trade.slice(0, 3).toUpperCase()}-${digits(5)}`;
}

/** When it came, whether an administrator has looked at it, and when its owner was last heard of. */
function historyOf(
  lot: Lot,
  pioneer: boolean,
): Pick<DemoSupplier, "unverified" | "registeredDaysAgo" | "confirmedDaysAgo"> {
  if (pioneer) return { registeredDaysAgo: lot.between(400, 490), confirmedDaysAgo: lot.between(2, 160) };
  // Registered in the first months and never heard of again.
  if (lot.chance(12)) return { registeredDaysAgo: lot.between(400, 490) };
  const registeredDaysAgo = lot.pick([
    lot.between(4, 60),
    lot.between(61, 330),
    lot.between(331, 490),
    lot.between(380, 490),
  ]);
  if (lot.chance(registeredDaysAgo < 60 ? 40 : 5)) return { unverified: true, registeredDaysAgo };
  const confirmed = registeredDaysAgo > 90 && lot.chance(80);
  return {
    registeredDaysAgo,
    ...(confirmed && { confirmedDaysAgo: lot.between(2, Math.min(160, registeredDaysAgo)) }),
  };
}
