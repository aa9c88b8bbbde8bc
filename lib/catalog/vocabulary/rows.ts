/** A thing that firms make, do, work with or work on, with every name that people have for it. */
export interface Concept {
  readonly id: string;
  readonly kind: "process" | "material" | "machine" | "product";
  /** Broader concepts. */
  readonly parents: readonly string[];
  /** Every name in use, most usual first. */
  readonly terms: readonly string[];
  /** Classes of KBLI 2020 whose firms make or do it; none for what no class is about. */
  readonly kbli: readonly string[];
  /** Where the names come from: a standard, a class of KBLI, the usage of a trade. */
  readonly source: string;
}

const FIELDS = 5;

/**
 * Reads a table written one concept a line: `id | parents | KBLI 2020 codes | names, most usual first | source`, several
 * of one field with commas between them. Empty lines are skipped. Throws on a line without exactly five fields, because
 * a bar forgotten in a table would otherwise turn names into sources.
 */
export function rows(kind: Concept["kind"], table: string): readonly Concept[] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const fields = line.split("|");
      if (fields.length !== FIELDS) throw new Error(`vocabulary: not ${FIELDS} fields in “${line.trim()}”`);
      const [id = "", parents = "", kbli = "", terms = "", source = ""] = fields;
      return {
        id: id.trim(),
        kind,
        parents: list(parents),
        terms: list(terms),
        kbli: list(kbli),
        source: source.trim(),
      };
    });
}

function list(field: string): readonly string[] {
  return field
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
