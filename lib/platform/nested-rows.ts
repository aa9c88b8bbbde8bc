import "server-only";
import { Prisma } from "@/lib/platform/generated/client";

// Reads a thing with all that hangs on it in one statement. Prisma asks once for each relation, and a page that shows a whole
// contract or firm spends more on asking than on drawing.

/** SQL: what `item` says of each row of `from` (tables and conditions), as a JSON list; empty when there are none. */
export function jsonList(item: Prisma.Sql, order: Prisma.Sql, from: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((SELECT jsonb_agg(${item} ORDER BY ${order}) FROM ${from}), '[]')`;
}

/**
 * What JSON cannot say, by the names of columns: `…At` and `…On` are times (a date at midnight UTC), `…Idr` whole rupiah.
 * `to_jsonb` of a table's row gets the names that Prisma gives its columns. What stands under a name of `asIs` is left alone.
 */
export function revive(value: unknown, asIs: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((part) => revive(part, asIs));
  if (value === null || typeof value !== "object") return value;
  const parts: Record<string, unknown> = {};
  for (const [column, part] of Object.entries(value)) {
    const name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    parts[name] = asIs.includes(name) ? part : revivePart(name, part, asIs);
  }
  return parts;
}

function revivePart(name: string, part: unknown, asIs: readonly string[]): unknown {
  if (typeof part === "string" && /(At|On)$/.test(name)) return new Date(part);
  return typeof part === "number" && name.endsWith("Idr") ? BigInt(part) : revive(part, asIs);
}
