import { setImmediate as giveWay } from "node:timers/promises";
import { firstTermOf } from "@/lib/matching/document-entry";
import { SupplierSearch } from "@/lib/matching/supplier-search";

/** So many suppliers are worked off before others get their turn: some twenty milliseconds. */
const AT_ONCE = 500;

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
    const search = new SupplierSearch();
    for (const group of await this.alike()) {
      for (let at = 0; at < group.length; at += AT_ONCE) {
        for (const [id, entry] of group.slice(at, at + AT_ONCE)) search.put(id, entry);
        await giveWay();
      }
    }
    search.markArranged();
    return search;
  }

  /** All suppliers by their first term. */
  private async alike(): Promise<Iterable<readonly (readonly [id: string, entry: Uint8Array])[]>> {
    const groups = new Map<number, [string, Uint8Array][]>();
    let taken = 0;
    for (const supplier of this.entries) {
      const first = firstTermOf(supplier[1]);
      const group = groups.get(first);
      if (group) group.push(supplier);
      else groups.set(first, [supplier]);
      taken += 1;
      if (taken % AT_ONCE === 0) await giveWay();
    }
    return groups.values();
  }
}
