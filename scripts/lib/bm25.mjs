import MiniSearch from "minisearch";

/**
 * @typedef {object} Setting
 * @property {string} name
 * @property {(term: string) => boolean} [prefix] which words are also looked up as beginnings
 * @property {(term: string) => number | false} [fuzzy] how many of a word's letters may be wrong, as a share
 */

/** Ways to set up the peer; the best on the tuned set is the one that is compared. @type {readonly Setting[]} */
export const SETTINGS = [
  { name: "words" },
  { name: "words and beginnings", prefix: (term) => term.length > 3 },
  { name: "words and typing errors", fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
  {
    name: "words, beginnings and typing errors",
    prefix: (term) => term.length > 3,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  },
];

/** What a supplier makes says more than what it is called. */
const BOOST = { products: 3, details: 2, capabilities: 2, description: 1.5, name: 1, codes: 1 };

/**
 * BM25 as MiniSearch has it, over everything of a supplier that says what it makes.
 * @param {readonly any[]} suppliers as the file format has them
 * @returns {(need: any, setting: Setting, most: number) => string[]} ids, best first; any word may match
 */
export function bm25Over(suppliers) {
  const index = new MiniSearch({ fields: Object.keys(BOOST) });
  index.addAll(suppliers.map(documentOf));
  return (need, { prefix, fuzzy }, most) =>
    index
      .search(queryOf(need), { boost: BOOST, combineWith: "OR", prefix, fuzzy })
      .slice(0, most)
      .map(({ id }) => id);
}

function documentOf({ id, name, description = "", products = [], capabilities = [], kbli = [] }) {
  return {
    id,
    name,
    description,
    products: products.map((product) => product.name).join(" "),
    details: products.map((product) => product.description ?? "").join(" "),
    capabilities: capabilities.map((row) => [row.process, row.material, row.machine].join(" ")).join(" "),
    codes: [...kbli.map(({ code }) => code), ...products.map(({ hsCode = "" }) => plain(hsCode))].join(" "),
  };
}

function queryOf({ title, description = "", requirements = [], kbli = [], hsCode = "" }) {
  const terms = requirements.map(({ term = "" }) => term);
  return [title, description, ...terms, ...kbli.map(({ code }) => code), plain(hsCode)].join(" ");
}

/** `7308.90` is one word, not two. */
function plain(hsCode) {
  return hsCode.replaceAll(".", "");
}
