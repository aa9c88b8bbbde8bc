import type { DemoBuyerKey } from "@/prisma/seed/demo-buyers";
import type { DemoNeed } from "@/prisma/seed/demo-needs";
import { list } from "@/prisma/seed/trade";

/**
 * How far a need of the full demo goes. Steps later than the first day of the month are not told, so that a story that began
 * lately stands in the middle.
 */
export const STORY_STAGES = [
  "draft",
  "submitted",
  "returned",
  "withdrawn",
  "published",
  "invited",
  /** Offers are in, and sealed. */
  "quoting",
  /** The deadline is over, nobody has decided. */
  "quoted",
  /** Closed with an answer to everybody, without an award. */
  "closed",
  /** The buyer has confirmed the contract, the supplier not yet. */
  "awarded",
  /** In force, and nothing was ever ordered. */
  "ceremonial",
  /** Delivered, accepted and paid month by month. */
  "running",
] as const;
export type StoryStage = (typeof STORY_STAGES)[number];

/** What goes wrong in a story; only invented buyers have such. */
export type StoryTrouble = "pays-late" | "never-paid" | "accepts-late" | "never-accepts" | "disputed";

/** One need of the full demo and what comes of it. */
export interface Story {
  readonly key: string;
  readonly buyer: DemoBuyerKey;
  /** Whose firms are asked. */
  readonly trade: string;
  readonly until: StoryStage;
  readonly monthsAgo: number;
  readonly batches: number;
  readonly trouble?: StoryTrouble;
  readonly confidential: boolean;
  /** Each batch is tested before it is accepted, which takes the buyer one or two weeks. */
  readonly tested: boolean;
  readonly title: string;
  readonly description: string;
  readonly hsCode?: string;
  readonly kbli: string;
  readonly unit: string;
  readonly regionCode: string;
  readonly maxUnitPriceIdr?: number;
  readonly minTkdnPercent?: number;
  readonly lots: DemoNeed["lots"];
  readonly requirements: DemoNeed["requirements"];
}

/**
 * Reads stories, apart by empty lines, four lines each:
 *
 * ```
 * key | buyer | trade | until | months ago | batches | trouble, confidential, tested
 * title
 * description
 * HS | KBLI | unit | region | ceiling | TKDN | lot: quantity; lot: quantity | requirement; requirement!
 * ```
 * A requirement is `process: las`, `size: 2000`; one that ends in `!` is essential.
 */
export function stories(text: string): Story[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => readStory(block.split("\n").map((line) => line.trim())));
}

function readStory([head = "", title = "", description = "", facts = ""]: readonly string[]): Story {
  const [key = "", buyer, trade = "", until, monthsAgo, batches, flags = ""] = list(head);
  const [hsCode, kbli = "", unit = "", regionCode = "", ceiling, tkdn, lots = "", requirements = ""] = list(facts);
  const marks = flags.split(",").map((flag) => flag.trim());
  const trouble = marks.find((mark) => mark !== "" && mark !== "confidential" && mark !== "tested");
  return {
    key,
    buyer: buyer as DemoBuyerKey,
    trade,
    until: until as StoryStage,
    monthsAgo: Number(monthsAgo),
    batches: Number(batches),
    ...(trouble && { trouble: trouble as StoryTrouble }),
    confidential: marks.includes("confidential"),
    tested: marks.includes("tested"),
    title,
    description,
    ...(hsCode && { hsCode }),
    kbli,
    unit,
    regionCode,
    ...(ceiling && { maxUnitPriceIdr: Number(ceiling) }),
    ...(tkdn && { minTkdnPercent: Number(tkdn) }),
    lots: parts(lots).map(([lot, quantity]) => ({ title: lot, quantity: Number(quantity) })),
    requirements: parts(requirements).map(([kind, term]) => readRequirement(kind, term)),
  };
}

function parts(text: string): [string, string][] {
  return text
    .split(";")
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [name = "", value = ""] = part.split(":");
      return [name.trim(), value.trim()];
    });
}

function readRequirement(kind: string, written: string): DemoNeed["requirements"][number] {
  const essential = written.endsWith("!");
  const term = written.replace(/!$/, "");
  if (kind === "size" || kind === "tolerance") return { kind, mm: Number(term), essential };
  if (kind === "certificate" || kind === "process" || kind === "material" || kind === "machine") {
    return { kind, term, essential };
  }
  throw new Error(`A story asks for ${kind}, which is no requirement`);
}
