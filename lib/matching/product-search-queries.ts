import "server-only";
import { findCandidates } from "@/lib/matching/candidate-queries";
import { createNeedMatcher } from "@/lib/matching/engine/need-matcher";
import { readSupplier } from "@/lib/matching/engine/reading";
import { currentTime } from "@/lib/platform/clock";
import { dateInZone } from "@/lib/shared/zones";
import { type ListedProduct, listedAmong, listedProducts } from "@/lib/suppliers/directory-queries";

/** So many firms are looked at before those that are not listed fall out. */
const LOOKED_UP = 30;
const MOST = 8;
const MOST_CHARACTERS = 100;

/**
 * Products of listed firms that what was typed may mean, for everybody to see: those whose words begin like it, then those
 * that the vocabulary leads to, with synonyms and typing errors. One product a firm, with nothing but names.
 */
export async function suggestProducts(typed: string): Promise<ListedProduct[]> {
  const text = typed.slice(0, MOST_CHARACTERS).trim();
  if (text.length < 2) return [];
  const [literal, meant] = await Promise.all([listedProducts(text, MOST), meantProducts(text)]);
  const byFirm = new Map<string, ListedProduct>();
  // What begins like it and is meant as well comes first.
  const wellMeant = new Set(meant.map(({ organizationId }) => organizationId));
  const ordered = [
    ...literal.filter(({ organizationId }) => wellMeant.has(organizationId)),
    ...meant.slice(0, MOST / 2),
    ...literal,
    ...meant,
  ];
  for (const product of ordered) {
    if (!byFirm.has(product.organizationId)) byFirm.set(product.organizationId, product);
  }
  return [...byFirm.values()].slice(0, MOST);
}

async function meantProducts(text: string): Promise<ListedProduct[]> {
  const asOf = dateInZone(currentTime(), "WIB");
  const { query, concepts, suppliers } = await findCandidates(
    { id: "typed", title: text, requirements: [] },
    { asOf, limit: LOOKED_UP, withClasses: false, fresh: false },
  );
  const matcher = createNeedMatcher(query, concepts);
  const found = suppliers.flatMap(({ organizationId, facts }) => {
    const { products } = matcher(readSupplier(facts, concepts));
    const best = products.indexOf(Math.max(...products));
    const product = facts.products?.[best];
    return product && (products[best] ?? 0) > 0
      ? [{ organizationId, name: product.name, relevance: products[best] ?? 0 }]
      : [];
  });
  found.sort((a, b) => b.relevance - a.relevance);
  const firms = await listedAmong(found.map(({ organizationId }) => organizationId));
  return found.flatMap(({ organizationId, name }) => {
    const firmName = firms.get(organizationId);
    return firmName === undefined ? [] : [{ organizationId, firmName, name }];
  });
}
