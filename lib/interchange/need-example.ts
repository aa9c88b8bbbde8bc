import type { NeedRecord } from "@/lib/interchange/need-record";
import { addMonths, type PlainDate } from "@/lib/shared/dates";

/** Two needs that show what may stand in a file: everything, and only what must. */
export function exampleNeeds(today: PlainDate): NeedRecord[] {
  return [
    {
      id: "CONTOH-001",
      title: "Cross arm UNP 10 × 2000 mm, galvanis",
      description: "Baja UNP 10, panjang 2000 mm, lubang sesuai gambar. Hapus baris contoh ini.",
      hsCode: "7308.90",
      kbli: [{ edition: "2020", code: "25119" }],
      quantity: 12_000,
      unit: "bh",
      deliverFrom: addMonths(today, 2),
      deliverUntil: addMonths(today, 8),
      regionCode: "32.73",
      maxUnitPriceIdr: 310_000,
      minTkdnPercent: 40,
      splittable: true,
      maxMembers: 5,
      requirements: [
        { kind: "certificate", term: "SNI", essential: true },
        { kind: "process", term: "celup seng panas", essential: true },
        { kind: "material", term: "baja UNP", essential: false },
        { kind: "tolerance", mm: 1, essential: false },
        { kind: "size", mm: 2000, essential: true },
      ],
    },
    { id: "CONTOH-002", title: "Baut M16 × 50 mm" },
  ];
}
