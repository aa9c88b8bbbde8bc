import type { Admission } from "@/tests/e2e/doors-cast";

export interface PageRow {
  /** Who gets past the door: everybody, anybody signed in, or the holders of a permission. */
  readonly who: Admission;
  /**
   * For pages with parameters: SQL for the ids of one object of the demo, named like the parameters, with `owners`, the
   * organizations that may see it, and `secret`, words that nobody else may read.
   */
  readonly object?: string;
  /** Rest of the address, from the same columns: `?penawaran=[quoteId]`. */
  readonly query?: string;
  /** For objects that belong to no organization: why everybody with the permission sees them. */
  readonly spans?: string;
}
