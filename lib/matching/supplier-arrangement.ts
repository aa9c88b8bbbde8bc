import { setImmediate as giveWay } from "node:timers/promises";
import { firstTermOf } from "@/lib/matching/document-entry";
import { SupplierSearch } from "@/lib/matching/supplier-search";

/** So many suppliers are put in before others get their turn: some twenty milliseconds of work. */
const PUT_AT_ONCE = 500;

/**
 * Suppliers that wait for a search to be made of them. Those whose first product is the same kind of thing come to stand side by
 * side: a search then finds most of what it needs in few blocks (Mackenzie, Petri and Moffat 2021).
 */
export class SupplierArrangement {
  private readonly entries = new Map<string, Uint8Array>();

  /** Adds a supplier, or replaces what is known of it. */
  put(id: string, entry: Uint8Array): void {
    this.entries.set(id, entry);
  }

  /** Forgets a supplier. */
  remove(id: string): void {
    this.entries.delete(id);
  }

  /** A search of all of them. Takes half a minute for a million suppliers, and lets others work meanwhile. */
  async toSearch(): Promise<SupplierSearch> {
    const arranged = [...this.entries].map(([id, entry]) => ({ id, entry, first: firstTermOf(entry) }));
    arranged.sort((a, b) => a.first - b.first);
    const search = new SupplierSearch();
    for (const [at, { id, entry }] of arranged.entries()) {
      if (at % PUT_AT_ONCE === 0) await giveWay();
      search.put(id, entry);
    }
    return search;
  }
}
