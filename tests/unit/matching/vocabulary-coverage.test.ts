import { describe, expect, it } from "vitest";
import { readText } from "@/lib/matching/engine/reading";
import { conceptResolver } from "@/lib/matching/vocabulary";
import { growFirms } from "@/prisma/seed/demo-grown-firms";
import { DEMO_NEEDS } from "@/prisma/seed/demo-needs";
import { DEMO_SUPPLIERS } from "@/prisma/seed/demo-suppliers";
import { ENERGY_STORIES } from "@/prisma/seed/needs/energy";
import { HOME_STORIES } from "@/prisma/seed/needs/homes";
import { readJudgedSet } from "@/scripts/lib/judged-set.mjs";

/** What is said of one product or need: what it is called, and everything else. */
interface Said {
  readonly name: string;
  readonly more: readonly (string | undefined)[];
}

interface WrittenNeed {
  readonly title: string;
  readonly description?: string;
  readonly requirements?: readonly { readonly kind: string; readonly term?: string }[];
}

interface WrittenProduct {
  readonly name: string;
  readonly description?: string;
}

/** This share of what people wrote leads to a concept. */
const LEAST_SHARE = 0.9;

const concepts = conceptResolver();
const resolves = (text: string | undefined) => readText(text, concepts).affirmed.length > 0;

const product = ({ name, description }: WrittenProduct): Said => ({ name, more: [description] });

/** Certificates say nothing of the thing itself, and the engine looks for no concept in them. */
const need = ({ title, description, requirements = [] }: WrittenNeed): Said => ({
  name: title,
  more: [description, ...requirements.filter(({ kind }) => kind !== "certificate").map(({ term }) => term)],
});

const firmsOfDemo = [...DEMO_SUPPLIERS, ...growFirms("2026-11-01", new Map())];
const tuned = readJudgedSet("tuned");
const heldOut = readJudgedSet("held-out");
const productsOf = (suppliers: readonly { readonly products?: readonly WrittenProduct[] }[]) =>
  suppliers.flatMap(({ products = [] }) => products.map(product));

describe("the vocabulary knows what people write", () => {
  it.each<[string, readonly Said[]]>([
    ["products of the demo", productsOf(firmsOfDemo)],
    ["needs of the demo", [...DEMO_NEEDS, ...ENERGY_STORIES, ...HOME_STORIES].map(need)],
    ["products of the tuned set", productsOf(tuned.suppliers)],
    ["needs of the tuned set", tuned.needs.map(need)],
    ["products of the held-out set", productsOf(heldOut.suppliers)],
    ["needs of the held-out set", heldOut.needs.map(need)],
  ])("%s", (what, texts) => {
    const byName = texts.filter(({ name }) => resolves(name)).length;
    const all = texts.filter(({ name, more }) => [name, ...more].some(resolves)).length;
    const percent = (count: number) => Math.round((1_000 * count) / texts.length) / 10;
    const figures = `${all} of ${texts.length} (${percent(all)} %), by the name alone ${byName} (${percent(byName)} %)`;
    process.stdout.write(`${what} that lead to a concept: ${figures}\n`);
    expect(texts.length).toBeGreaterThan(0);
    expect(all / texts.length).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
