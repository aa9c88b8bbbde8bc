interface Region {
  readonly code: string;
  readonly name: string;
}

/** A kabupaten or kota with its province, for a list to choose from. */
export interface FoundRegency extends Region {
  readonly label: string;
}

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Kabupaten and kota whose name, or whose province, holds every word of the query; those that begin with it come first.
 * None for a query without a letter.
 */
export function findRegencies(
  provinces: readonly (Region & { readonly regencies: readonly Region[] })[],
  query: string,
  limit: number,
): readonly FoundRegency[] {
  const asked = words(query);
  if (asked.length === 0) return [];
  const found = provinces.flatMap(({ name: province, regencies }) =>
    regencies.map(({ code, name }) => ({ code, name, label: `${name}, ${province}` })),
  );
  return found
    .map((regency) => ({ regency, rank: rankOf(regency, asked) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, limit)
    .map(({ regency }) => regency);
}

/** 0: a word of the name is the query; 1: one begins with it; 2: it stands in the name; 3: in the province. */
function rankOf({ name, label }: FoundRegency, asked: readonly string[]): number | null {
  const all = label.toLowerCase();
  if (!asked.every((word) => all.includes(word))) return null;
  const own = words(name);
  if (asked.every((word) => own.includes(word))) return 0;
  if (asked.every((word) => own.some((part) => part.startsWith(word)))) return 1;
  return asked.every((word) => name.toLowerCase().includes(word)) ? 2 : 3;
}
